import { batchesFor, preflightBatch } from '../../cases/batches.ts';
import type { Batch } from '../../cases/case.ts';
import { defaultExplore } from '../../cases/exploration-batches.ts';
import { shardBatches } from '../../cases/shard-batches.ts';
import type { Contract } from '../../contract/contract.ts';
import type { RunOptions } from '../../target/settings/configuration.ts';
import { selectedBatches } from './selected-batches.ts';

type Planned = Pick<RunOptions, 'profile' | 'seed' | 'explore' | 'cases' | 'shard'>;
type Batches = [Batch, ...Batch[]];

function makeBatches(
  contract: Contract,
  { profile, seed, explore = defaultExplore, cases = [], shard }: Planned,
): Batches {
  if (cases.length > 0) return selectedBatches(contract, seed, cases);
  const batches = batchesFor(contract, profile, seed, explore);
  return [preflightBatch(contract, seed), ...(shard ? shardBatches(batches, shard) : batches)];
}

// Cases are data, so that a process that judges many servers makes them once.
const made = new Map<string, Batches>();

/** All batches that a run plays, the preflight included. Throws ConfigurationError for a case that is unknown. */
export function plannedBatches(contract: Contract, options: Planned): Batches {
  const { profile, seed, explore, cases, shard } = options;
  const key = JSON.stringify([profile, seed, explore, cases, shard]);
  const batches = made.get(key) ?? makeBatches(contract, options);
  made.set(key, batches);
  return batches;
}
