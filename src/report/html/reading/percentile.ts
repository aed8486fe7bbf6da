/** The nearest-rank percentile of ascending values: always one that was measured; 0 if there are none. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
