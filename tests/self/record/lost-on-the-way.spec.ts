import { expect, test } from '@playwright/test';
import type { CaseResult } from '../../../src/engine/journal/result.ts';
import { withoutLosses } from '../../../src/record/lost-on-the-way.ts';
import { subjectOf, type Told } from '../checks/subject.ts';

function resultOf(told: Told, earlierAttempts: readonly string[], status: CaseResult['status']): CaseResult {
  const { case: testCase, exchange } = subjectOf(told);
  return { case: testCase, role: 'case', status, judgements: [], exchange: { ...exchange, earlierAttempts } };
}

const valid = (...earlier: string[]) => resultOf({}, earlier, 'passed');
const invalid = (...earlier: string[]) =>
  resultOf({ status: 400, expectation: { accepted: false } }, earlier, 'passed');
const silent = (...earlier: string[]) =>
  resultOf({ transportError: { kind: 'timeout', message: 'no' } }, earlier, 'failed');

const standing = (results: readonly CaseResult[]) =>
  withoutLosses(results)
    .map(({ status, blame }) => [status, blame])
    .at(-1);

test('silence that the way makes as often says nothing', () => {
  const way = [valid('timeout'), valid('reset'), valid(), valid()];
  expect(standing([...way, silent('timeout')])).toEqual(['inconclusive', 'network']);
});

test('silence that comes back more often than the way can make it is the server’s', () => {
  const way = Array.from({ length: 50 }, (_, at) => (at < 2 ? valid('timeout') : valid()));
  expect(standing([...way, silent('timeout', 'timeout', 'timeout', 'timeout')])).toEqual([
    'failed',
    undefined,
  ]);
});

test('on a steady way, or where valid requests never get lost, silence is the server’s', () => {
  expect(standing([valid(), valid(), silent('timeout')])).toEqual(['failed', undefined]);
  expect(standing([invalid('timeout'), invalid('timeout'), valid(), silent('timeout')])).toEqual([
    'failed',
    undefined,
  ]);
});
