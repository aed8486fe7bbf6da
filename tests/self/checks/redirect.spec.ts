import { expect, test } from '@playwright/test';
import { redirect } from '../../../src/checks/protocol.ts';
import { outcomeOf, subjectOf } from './subject.ts';

const statuses: readonly (readonly [status: number, outcome: 'held' | 'failed'])[] = [
  [200, 'held'],
  [204, 'held'],
  [299, 'held'],
  [300, 'failed'],
  [301, 'failed'],
  [302, 'failed'],
  [304, 'failed'],
  [307, 'failed'],
  [308, 'failed'],
  [399, 'failed'],
  [400, 'held'],
  [500, 'held'],
];

for (const [status, outcome] of statuses) {
  test(`${status} is ${outcome}`, () => {
    expect(outcomeOf(redirect.judge(subjectOf({ status })))).toEqual({ redirect: outcome });
  });
}

test('a failure says where to', () => {
  const to = (headers: readonly (readonly [string, string])[]) =>
    redirect.judge(subjectOf({ status: 307, headers }))[0]?.failure?.actual;
  const location = 'https://other.example/';
  expect(to([['LOCATION', location]])).toEqual({ kind: 'redirect', status: 307, location });
  expect(to([])).toEqual({ kind: 'redirect', status: 307 });
});

test('a Location without a 3xx redirects nowhere', () => {
  const subject = subjectOf({ status: 202, headers: [['Location', '/jobs/1']] });
  expect(outcomeOf(redirect.judge(subject))).toEqual({ redirect: 'held' });
});

test('no answer is no redirect', () => {
  expect(redirect.judge(subjectOf({ transportError: { kind: 'timeout', message: '' } }))).toEqual([]);
});
