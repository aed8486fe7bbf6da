import { batchesFor, firstLookBatch } from '../cases/batches.ts';
import type { Batch } from '../cases/case.ts';
import { defaultExplore } from '../cases/explored.ts';
import { type Contract, loadContract } from '../contract/contract.ts';
import type { RunOptions, Target } from '../target/configuration.ts';
import { readComparison } from './comparison.ts';
import { memoryJournal } from './journal.ts';
import { lookFirst } from './look-first.ts';
import { makeRecord } from './make-record.ts';
import { playBatch } from './play-batch.ts';
import type { RunRecord } from './record.ts';
import { selectedBatches } from './selected-batches.ts';
import { openSession } from './session.ts';
import { targetFacts } from './target-facts.ts';

type Planned = Pick<RunOptions, 'profile' | 'seed' | 'explore' | 'cases'>;
type Batches = [Batch, ...Batch[]];

function makeBatches(
  contract: Contract,
  { profile, seed, explore = defaultExplore, cases = [] }: Planned,
): Batches {
  if (cases.length > 0) return selectedBatches(contract, seed, cases);
  return [firstLookBatch(contract, seed), ...batchesFor(contract, profile, seed, explore)];
}

// Cases are data, so that a process that judges many servers makes them once.
const made = new Map<string, Batches>();

/** All batches that a run plays, the first look included. Throws ConfigurationError for a case that is unknown. */
export function plannedBatches(contract: Contract, options: Planned): Batches {
  const { profile, seed, explore, cases } = options;
  const key = JSON.stringify([profile, seed, explore, cases]);
  const batches = made.get(key) ?? makeBatches(contract, options);
  made.set(key, batches);
  return batches;
}

/**
 * Runs the whole suite against a target, in this process and without a test runner, and gives the run record. The
 * record holds no credential. Never throws for anything that the target does.
 */
export async function conformance(target: Target, options: RunOptions): Promise<RunRecord> {
  const contract = loadContract();
  const comparison = readComparison(options);
  const startedAt = new Date().toISOString();
  const session = openSession(target, options, memoryJournal());
  const [first, ...others] = plannedBatches(contract, options);
  const firstLook = await lookFirst(session, first);
  if (firstLook.goesOn) for (const batch of others) await playBatch(session, batch);
  const planned = [first, ...others].map(({ id }) => id);
  return makeRecord(session.journal.entries(), {
    ...{ contract, target: targetFacts(target), options, startedAt, planned },
    ...comparison,
  });
}
