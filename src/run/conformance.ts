import { batchesFor, firstLookBatch } from '../cases/batches.ts';
import type { Batch } from '../cases/case.ts';
import { defaultExplore } from '../cases/explored.ts';
import { shardBatches } from '../cases/shard-batches.ts';
import { type Contract, loadContract } from '../contract/contract.ts';
import type { RunOptions, Target } from '../target/configuration.ts';
import { readComparison } from './comparison.ts';
import { type Journal, memoryJournal } from './journal.ts';
import { lookFirst } from './look-first.ts';
import { makeRecord } from './make-record.ts';
import { playBatch } from './play-batch.ts';
import type { RunRecord } from './record.ts';
import { selectedBatches } from './selected-batches.ts';
import { openSession } from './session.ts';
import { targetFacts } from './target-facts.ts';

type Planned = Pick<RunOptions, 'profile' | 'seed' | 'explore' | 'cases' | 'shard'>;
type Batches = [Batch, ...Batch[]];

function makeBatches(
  contract: Contract,
  { profile, seed, explore = defaultExplore, cases = [], shard }: Planned,
): Batches {
  if (cases.length > 0) return selectedBatches(contract, seed, cases);
  const batches = batchesFor(contract, profile, seed, explore);
  return [firstLookBatch(contract, seed), ...(shard ? shardBatches(batches, shard) : batches)];
}

// Cases are data, so that a process that judges many servers makes them once.
const made = new Map<string, Batches>();

/** All batches that a run plays, the first look included. Throws ConfigurationError for a case that is unknown. */
export function plannedBatches(contract: Contract, options: Planned): Batches {
  const { profile, seed, explore, cases, shard } = options;
  const key = JSON.stringify([profile, seed, explore, cases, shard]);
  const batches = made.get(key) ?? makeBatches(contract, options);
  made.set(key, batches);
  return batches;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Plays everything that the options ask for, and keeps what happens in the journal; what throws is our own bug. */
export async function play(target: Target, options: RunOptions, journal: Journal): Promise<void> {
  const session = openSession(target, options, journal);
  const [first, ...others] = plannedBatches(session.contract, options);
  try {
    const firstLook = await lookFirst(session, first);
    if (firstLook.goesOn) for (const batch of others) await playBatch(session, batch);
  } catch (error) {
    session.journal.append({ type: 'bug', message: session.redact(messageOf(error)) });
  }
}

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
  return makeRecord(journal.entries(), {
    ...{ contract, target: targetFacts(target), options, startedAt, planned },
    ...comparison,
  });
}
