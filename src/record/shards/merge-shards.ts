import type { Entry } from '../../engine/journal/entry.ts';
import { withUniqueIds } from '../../engine/journal/result.ts';

type BatchEntry = Extract<Entry, { type: 'batch' }>;

/** The first look is every shard's: what it passed counts once, what it found wrong is kept from each. */
function withoutRepetition(entry: BatchEntry, known: boolean, seen: Map<string, number>): BatchEntry {
  const { batch, results, briefs } = entry.result;
  const kept = known ? results.filter(({ status }) => status !== 'passed') : results;
  return {
    ...entry,
    result: { batch, results: withUniqueIds(kept, seen), ...(briefs && !known && { briefs }) },
  };
}

/** One first look for all: the one that kept its shard from going on, if there is one. */
function firstLookOf(entries: readonly Entry[]): Entry[] {
  const looks = entries.filter((entry) => entry.type === 'first-look');
  const stopped = looks.find(({ outcome }) => !outcome.goesOn);
  return [...(stopped ? [stopped] : looks.slice(0, 1))];
}

/** The journals of several shards as the journal of one run. */
export function mergeShards(journals: readonly (readonly Entry[])[]): Entry[] {
  const all = journals.flat();
  const seen = new Map<string, number>();
  const batches = new Set<string>();
  const rest = all.flatMap((entry): Entry[] => {
    if (entry.type === 'first-look') return [];
    if (entry.type !== 'batch') return [entry];
    const { batch } = entry.result;
    const known = batches.has(batch);
    batches.add(batch);
    return [withoutRepetition(entry, known, seen)];
  });
  return [...firstLookOf(all), ...rest];
}
