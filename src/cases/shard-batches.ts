import type { Batch } from './case.ts';
import { costOf } from './cost.ts';

/**
 * The batches of one of `of` shards, `index` from 1, in their order. Each batch goes, the dearest first, to the shard
 * that has least to send so far, so that all of them take about as long.
 */
export function shardBatches(
  batches: readonly Batch[],
  { index, of }: { index: number; of: number },
): Batch[] {
  const loads = Array.from({ length: of }, () => 0);
  const own = new Set<Batch>();
  const costs = batches.map((batch) => ({ batch, requests: costOf(batch).requests }));
  for (const { batch, requests } of costs.toSorted((one, other) => other.requests - one.requests)) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + requests;
    if (least === index - 1) own.add(batch);
  }
  return batches.filter((batch) => own.has(batch));
}
