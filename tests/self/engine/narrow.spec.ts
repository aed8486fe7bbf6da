import { expect, test } from '@playwright/test';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { judgeMock } from './judge-mock.ts';

const casesFor = async (defect: string, requirement: string) => {
  const chosen = defects.filter(({ id }) => id === defect);
  expect(chosen).toHaveLength(1);
  const { cases } = await judgeMock({ defects: chosen });
  return new Map(
    cases.filter((entry) => entry.requirement === requirement).map((entry) => [entry.id, entry]),
  );
};

test('of a failed combination every part is sent alone, and only the one that matters fails', {
  tag: '@waits',
}, async () => {
  const cases = await casesFor('name-over-255-is-500', 'robust.values');
  expect(cases.get('robust.values/fileName-longer-fileSize-huge')?.status).toBe('failed');
  expect(cases.get('robust.values/fileName-longer')?.status).toBe('failed');
  expect(cases.get('robust.values/fileSize-huge')?.status).toBe('passed');
  // The parts of what did not fail are not sent.
  expect(cases.get('robust.values/fileName-long-fileSize-beyond-exact')?.status).toBe('passed');
  expect(cases.has('robust.values/fileName-long')).toBe(false);
});

test('a valid combination is split too', { tag: '@waits' }, async () => {
  const cases = await casesFor('token-under-lower-case-name-refused', 'endpoint.accepts-post');
  expect(cases.get('endpoint.accepts-post/header-case')?.status).toBe('failed');
  expect(cases.get('endpoint.accepts-post/one-character')?.status).toBe('passed');
});
