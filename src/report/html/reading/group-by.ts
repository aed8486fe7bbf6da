/** Items by a text, in the order of their coming. */
export function groupBy<T>(items: readonly T[], text: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = text(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How often each text comes up, the most frequent first, equals in the order of their coming. */
export function countBy<T>(items: readonly T[], text: (item: T) => string): [text: string, count: number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(text(item), (counts.get(text(item)) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
