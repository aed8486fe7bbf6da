import { loadContract } from '../../contract/contract.ts';
import { sentIn } from '../../engine/journal/journal.ts';
import { plannedBatches } from '../../engine/plan/planned-batches.ts';
import { ConfigurationError, type RunOptions } from '../../target/settings/configuration.ts';
import type { Comparison } from '../baseline/read-comparison.ts';
import { makeRecord } from '../make-record.ts';
import type { RunRecord } from '../record.ts';
import { runFiles } from '../run-files.ts';
import { soFarOf } from '../so-far.ts';
import { mergeShards } from './merge-shards.ts';
import type { ShardResults } from './read-shards.ts';

const total = (numbers: readonly (number | undefined)[]) =>
  numbers.every((number) => number !== undefined)
    ? numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
    : undefined;

/** The limits of all shards together. */
function limitsOf(shards: readonly ShardResults[]): NonNullable<RunOptions['limits']> {
  const requests = total(shards.map(({ record }) => record.ledger.limits.requests));
  const uploads = total(shards.map(({ record }) => record.ledger.limits.uploads));
  const { seconds } = shards[0]?.record.ledger.limits ?? {};
  return {
    ...(requests !== undefined && { requests }),
    ...(uploads !== undefined && { uploads }),
    ...(seconds !== undefined && { seconds }),
  };
}

/** The record of one run, out of what its shards left; a shard that is missing leaves it incomplete. */
export function mergedRecord(
  shards: readonly [ShardResults, ...ShardResults[]],
  given: RunOptions,
  comparison: Comparison,
): RunRecord {
  const contract = loadContract();
  const [{ record, folder }] = shards;
  if (record.contract.sha256 !== contract.sha256) {
    throw new ConfigurationError(
      `${folder} was judged by another contract: merge with the version that ran it`,
    );
  }
  const { runner, profile, seed, strict, requireAll, explore } = record.run;
  const { shard: _, ...others } = given;
  const options: RunOptions = {
    ...others,
    ...{ profile, seed, strict, requireAll, limits: limitsOf(shards) },
    ...(explore !== undefined && { explore }),
  };
  const times = (name: 'startedAt' | 'finishedAt') => shards.map((shard) => shard.record.run[name]).sort();
  return makeRecord(soFarOf(mergeShards(shards.map(({ entries }) => entries))), {
    contract,
    target: record.target,
    runner,
    options,
    startedAt: times('startedAt')[0] ?? '',
    finishedAt: times('finishedAt').at(-1),
    planned: plannedBatches(contract, options).map(({ id }) => id),
    sentFor: (ids) => shards.flatMap((shard) => sentIn(runFiles(shard.folder).shard, ids)),
    ...comparison,
  });
}
