/** One of several parts of a run, each on a machine of its own. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** What one shard may have of a whole number; the shares of all shards add up to it. */
export const shareOf = (total: number, { index, of }: Shard): number =>
  Math.floor((total * index) / of) - Math.floor((total * (index - 1)) / of);

/** What one shard gets of a list: every shard gets other items, and together they get all. */
export const ownItems = <T>(items: readonly T[], { index, of }: Shard): T[] =>
  items.filter((_, place) => place % of === index - 1);

/** `1/3`. */
export const shardInWords = ({ index, of }: Shard): string => `${index}/${of}`;
