import { expect, test } from '@playwright/test';
import { defects } from '../../../src/mock/defects/index.ts';
import { judgeMock } from './judge-mock.ts';

const casesFor = async (defect: string, requirement: string) => {
  const chosen = defects.filter(({ id }) => id === defect);
  expect(chosen).toHaveLength(1);
  const { cases } = await judgeMock({ defects: chosen });
  return new Map(
    cases.filter((entry) => entry.requirement === requirement).map((entry) => [entry.id, entry]),
  );
};

test('of a failed combination every part is sent alone, and only the one that matters fails', async () => {
  const cases = await casesFor('name-over-4000-is-500', 'robust.values');
  expect(cases.get('robust.values/longest-scripts')?.status).toBe('failed');
  expect(cases.get('robust.values/fileName-longest')?.status).toBe('failed');
  expect(cases.get('robust.values/completedBy-scripts')?.status).toBe('passed');
});

test('the parts of what did not fail are not sent', async () => {
  const cases = await casesFor('name-over-4000-is-500', 'robust.values');
  expect([...cases.keys()].filter((id) => id.startsWith('robust.values/fileSize'))).toEqual([]);
});

test('a valid combination is split too', async () => {
  const cases = await casesFor('lower-case-headers-not-seen', 'endpoint.accepts-post');
  expect(cases.get('endpoint.accepts-post/header-case')?.status).toBe('failed');
  expect(cases.get('endpoint.accepts-post/one-character')?.status).toBe('passed');
});
