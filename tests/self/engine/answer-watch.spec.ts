import { expect, test } from '@playwright/test';
import { watchAnswers } from '../../../src/engine/session/answer-watch.ts';
import { exchangeOf } from '../target/exchanges.ts';

const refusal = exchangeOf({ status: 401, body: '{"code":"AUTHENTICATION_FAILED"}' });
const nothingThere = exchangeOf({ status: 404, body: '<html><body>Not Found</body></html>' });

/** What a 404 of nobody's says of a request in a run in which the API was seen. */
function blockedAt(isServed: boolean) {
  const answers = watchAnswers();
  answers.watched({ provesAlive: true, isServed: true }).note(refusal);
  return answers.watched({ provesAlive: false, isServed }).blocked(nothingThere);
}

test('a page that says 404 may be that of a router without a server, where any working target has something', () => {
  expect(blockedAt(true)).toBe('nowhere');
  expect(blockedAt(false)).toBe('perhaps');
});
