import { loadContract } from '../contract/contract.ts';
import { plannedBatches } from '../engine/plan/planned-batches.ts';
import type { RunOptions } from '../target/settings/configuration.ts';
import type { Comparison } from './baseline/read-comparison.ts';
import { makeRecord } from './make-record.ts';
import type { RunRecord } from './record.ts';
import type { RunSoFar } from './so-far.ts';
import type { SentFor } from './summarised.ts';

/**
 * The record of a run, from what its journal tells; undefined if the journal has no beginning. `sentFor` gives what was
 * sent for cases, by their ids.
 */
export function journalRecord(
  soFar: RunSoFar,
  options: RunOptions,
  comparison: Comparison,
  sentFor?: SentFor,
): RunRecord | undefined {
  const { begin } = soFar;
  if (!begin) return undefined;
  const contract = loadContract();
  const planned = plannedBatches(contract, options).map(({ id }) => id);
  const { target, startedAt, runner } = begin;
  return makeRecord(soFar, { contract, target, runner, options, startedAt, planned, sentFor, ...comparison });
}
