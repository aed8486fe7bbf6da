import { loadContract } from '../contract/contract.ts';
import { memoryJournal } from '../engine/journal/journal.ts';
import { targetFacts } from '../engine/journal/target-facts.ts';
import { plannedBatches } from '../engine/plan/planned-batches.ts';
import { play } from '../engine/play/play.ts';
import { readComparison } from '../record/baseline/read-comparison.ts';
import { makeRecord } from '../record/make-record.ts';
import type { RunRecord } from '../record/record.ts';
import { soFarOf } from '../record/so-far.ts';
import type { RunOptions, Target } from '../target/settings/configuration.ts';

/**
 * Runs the whole suite against a target, in this process and without a test runner, and gives the run record. The
 * record holds no credential. Never throws for anything that the target does.
 */
export async function conformance(target: Target, options: RunOptions): Promise<RunRecord> {
  const contract = loadContract();
  const comparison = readComparison(options);
  const startedAt = new Date().toISOString();
  const planned = plannedBatches(contract, options).map(({ id }) => id);
  const journal = memoryJournal();
  await play(target, options, journal);
  return makeRecord(soFarOf(journal.entries()), {
    ...{ contract, target: targetFacts(target), runner: 'engine' as const, options, startedAt, planned },
    ...comparison,
  });
}
