/** How often each text comes up, the most frequent first, equals in the order of their coming. */
export function countBy<T>(items: readonly T[], text: (item: T) => string): [text: string, count: number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(text(item), (counts.get(text(item)) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
