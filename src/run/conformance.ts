import { batchesFor, firstLookBatch } from '../cases/batches.ts';
import type { Batch } from '../cases/case.ts';
import { type Contract, loadContract } from '../contract/contract.ts';
import type { RunOptions, Target } from '../target/configuration.ts';
import { memoryJournal } from './journal.ts';
import { lookFirst } from './look-first.ts';
import { makeRecord } from './make-record.ts';
import { playBatch } from './play-batch.ts';
import type { RunRecord } from './record.ts';
import { openSession } from './session.ts';

type Batches = [Batch, ...Batch[]];

// Cases are data, so that a thread that judges many servers makes them once.
const made = new Map<string, Batches>();

/** All batches that a profile plays, the first look included. */
export function plannedBatches(
  contract: Contract,
  { profile, seed }: Pick<RunOptions, 'profile' | 'seed'>,
): Batches {
  const key = `${profile} ${seed}`;
  const batches = made.get(key) ?? [firstLookBatch(contract, seed), ...batchesFor(contract, profile, seed)];
  made.set(key, batches);
  return batches;
}

/**
 * Runs the whole suite against a target, in this process and without a test runner, and gives the run record. The
 * record holds no credential. Never throws for anything that the target does.
 */
export async function conformance(target: Target, options: RunOptions): Promise<RunRecord> {
  const contract = loadContract();
  const startedAt = new Date().toISOString();
  const session = openSession(target, options, memoryJournal());
  const [first, ...others] = plannedBatches(contract, options);
  const firstLook = await lookFirst(session, first);
  if (firstLook.goesOn) for (const batch of others) await playBatch(session, batch);
  const planned = [first, ...others].map(({ id }) => id);
  return makeRecord(session.journal.entries(), { contract, target, options, startedAt, planned });
}
