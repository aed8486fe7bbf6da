import { existsSync } from 'node:fs';
import type { Entry } from '../../engine/journal/entry.ts';
import { entriesIn } from '../../engine/journal/journal.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { type Shard, shardInWords } from '../../target/settings/shard.ts';
import { readRecord } from '../read-record.ts';
import type { RunRecord } from '../record.ts';
import { runFiles } from '../run-files.ts';

/** What one shard left in its report folder. */
export interface ShardResults {
  readonly folder: string;
  readonly record: RunRecord;
  readonly shard: Shard;
  readonly entries: readonly Entry[];
}

function readShard(folder: string): ShardResults {
  const files = runFiles(folder);
  if (!existsSync(files.shard)) {
    throw new ConfigurationError(`${folder} holds no shard: give the report folders of runs with --shard`);
  }
  const record = readRecord(files.record);
  const { shard } = record.run;
  if (!shard) throw new ConfigurationError(`${files.record} is not that of a shard: run it with --shard`);
  return { folder, record, shard, entries: [...entriesIn(files.shard)] };
}

// What has to be the same for shards to be parts of one run; mocks are each shard's own.
const traits: Readonly<Record<string, (record: RunRecord) => string>> = {
  'number of shards': ({ run }) => String(run.shard?.of),
  suite: ({ suite }) => suite.version,
  contract: ({ contract }) => contract.sha256.slice(0, 12),
  target: ({ target }) => (target.kind === 'mock' ? 'mock' : target.baseUrl),
  profile: ({ run }) => run.profile,
  seed: ({ run }) => run.seed,
};

function checkTraits(first: ShardResults, other: ShardResults): void {
  for (const [name, traitOf] of Object.entries(traits)) {
    const [wanted, found] = [traitOf(first.record), traitOf(other.record)];
    if (wanted === found) continue;
    const what = `its ${name} is ${found}, that of ${first.folder} is ${wanted}`;
    throw new ConfigurationError(`${other.folder} is a shard of another run: ${what}`);
  }
}

/** Reads what several shards of one run left. Throws ConfigurationError, which says in one line what does not fit. */
export function readShards(folders: readonly string[]): [ShardResults, ...ShardResults[]] {
  const [first, ...others] = folders.map(readShard);
  if (!first)
    throw new ConfigurationError('there is nothing to merge: give the report folders of all shards');
  for (const other of others) checkTraits(first, other);
  const seen = new Map<number, ShardResults>();
  for (const entry of [first, ...others]) {
    const same = seen.get(entry.shard.index);
    if (same) {
      const both = `${same.folder} and ${entry.folder}`;
      throw new ConfigurationError(`${both} are both shard ${shardInWords(entry.shard)}: give each once`);
    }
    seen.set(entry.shard.index, entry);
  }
  return [first, ...others];
}
