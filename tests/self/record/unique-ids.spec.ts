import { expect, test } from '@playwright/test';
import { type CaseResult, withUniqueIds } from '../../../src/engine/journal/result.ts';
import { everyCase } from '../cases/every-batch.ts';

const [sample] = everyCase('smoke', '1');
if (!sample) throw new Error('the profile smoke has no case');

const result = (id: string, provedBy?: string): CaseResult => ({
  ...{ case: { ...sample, id }, role: 'case', status: 'passed', judgements: [], provedBy },
});

const idsOf = (results: readonly CaseResult[]) => results.map(({ case: { id }, provedBy }) => [id, provedBy]);

test('what was played again gets a number, and a first result none', () => {
  const results = withUniqueIds([result('a'), result('b'), result('a'), result('a')]);
  expect(idsOf(results).map(([id]) => id)).toEqual(['a', 'b', 'a-2', 'a-3']);
});

test('a case goes on naming the control that proved it when another shard had one of the same id', () => {
  const seen = new Map<string, number>();
  const shard = [result('case', 'batch/control'), result('batch/control')];
  expect(idsOf(withUniqueIds(shard, seen))).toEqual([
    ['case', 'batch/control'],
    ['batch/control', undefined],
  ]);
  expect(idsOf(withUniqueIds(shard, seen))).toEqual([
    ['case-2', 'batch/control-2'],
    ['batch/control-2', undefined],
  ]);
});
