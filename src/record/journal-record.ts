import { loadContract } from '../contract/contract.ts';
import type { Entry } from '../engine/journal/entry.ts';
import { plannedBatches } from '../engine/plan/planned-batches.ts';
import type { RunOptions } from '../target/settings/configuration.ts';
import type { Comparison } from './baseline/read-comparison.ts';
import { makeRecord } from './make-record.ts';
import type { RunRecord } from './record.ts';

/** The record of a run, from its journal; undefined if the journal has no beginning. */
export function journalRecord(
  entries: readonly Entry[],
  options: RunOptions,
  comparison: Comparison,
): RunRecord | undefined {
  const begin = entries.find((entry) => entry.type === 'begin');
  if (!begin) return undefined;
  const contract = loadContract();
  const planned = plannedBatches(contract, options).map(({ id }) => id);
  const { target, startedAt, runner } = begin;
  return makeRecord(entries, { contract, target, runner, options, startedAt, planned, ...comparison });
}
