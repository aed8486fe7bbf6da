import { batchesFor, preflightBatch } from '../../cases/batches.ts';
import type { Batch } from '../../cases/case.ts';
import { exploredBatch } from '../../cases/exploration-batches.ts';
import type { Contract } from '../../contract/contract.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';

/** The batch with the case or the control of this id alone, and what the case follows; undefined when it holds neither. */
function narrowed(batch: Batch, id: string): Batch | undefined {
  const before = batch.cases.find((entry) => entry.id === id)?.follows?.id;
  const cases = batch.cases.filter((entry) => entry.id === id || entry.id === before);
  if (cases.length === 0 && batch.control.id !== id) return undefined;
  return { ...batch, cases, requirements: cases.map(({ requirement }) => requirement) };
}

function batchHolding(contract: Contract, seed: string, all: readonly Batch[], id: string): Batch {
  const explored = exploredBatch(contract, seed, id);
  if (explored) return explored;
  for (const batch of all) {
    const found = narrowed(batch, id);
    if (found) return found;
  }
  throw new ConfigurationError(
    `--case ${id} is unknown: "signedurl-conformance cases --profile deep" lists them all`,
  );
}

/** Cases of one batch share its control, as they do when all of it is played. */
function joined(batches: readonly [Batch, ...Batch[]]): [Batch, ...Batch[]] {
  const byId = new Map<string, Batch>();
  for (const batch of batches) {
    const { cases = [], requirements = [] } = byId.get(batch.id) ?? {};
    byId.set(batch.id, {
      ...batch,
      cases: [...cases, ...batch.cases.filter(({ id }) => !cases.some((entry) => entry.id === id))],
      requirements: [...new Set([...requirements, ...batch.requirements])],
    });
  }
  return [...byId.values()] as [Batch, ...Batch[]];
}

/**
 * The batches that hold these cases and no others, of which the first shows with its control whether the target can be
 * judged at all. A case is found by its id whatever profile has it; a random one is drawn again. Throws
 * ConfigurationError for an unknown id.
 */
export function selectedBatches(
  contract: Contract,
  seed: string,
  ids: readonly string[],
): [Batch, ...Batch[]] {
  const all = [
    preflightBatch(contract, seed),
    ...batchesFor(contract, 'deep', seed),
    ...batchesFor(contract, 'smoke', seed),
  ];
  const [one = '', ...others] = new Set(ids);
  const found = (id: string) => batchHolding(contract, seed, all, id);
  return joined([found(one), ...others.map(found)]);
}
