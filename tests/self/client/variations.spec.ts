import { expect, test } from '@playwright/test';
import { clientVariations } from './client-variations.ts';
import { failuresOf, judgeScript } from './judge-script.ts';

// What waits is played by a few of them: a wait looks the same whatever the requests look like.
const waits = /^(answer-(slow|very-slow|drip)|no-|put-no-|issue-no-|busy-|always-|put-503)/;
const all = /./;
const quick = new RegExp(`^(?!${waits.source.slice(1)})`);
const patient = ['good', 'never-repeats', 'repeats-late', 'repeats-trouble', 'parallel-uploads'];

for (const { id, script } of clientVariations) {
  test(`the client ${id} is not blamed`, async () => {
    const whole = patient.includes(id);
    const judged = await judgeScript(script, whole ? all : quick);
    expect(judged.length).toBeGreaterThan(whole ? 95 : 75);
    expect(failuresOf(judged)).toEqual([]);
  });
}

test('there are at least 25 variations', () => {
  expect(new Set(clientVariations.map(({ id }) => id)).size).toBeGreaterThanOrEqual(25);
});
