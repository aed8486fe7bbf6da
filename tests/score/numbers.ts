/** The value in the middle; of two, the lower. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[(values.length - 1) >> 1] ?? 0;

export const most = (values: readonly number[]): number => Math.max(0, ...values);
