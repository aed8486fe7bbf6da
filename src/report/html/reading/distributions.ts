import type { CaseRecord } from '../../../record/record.ts';
import { cameName } from './came.ts';
import { groupBy } from './group-by.ts';

/** How long answers of one outcome took, in milliseconds. */
export interface Distribution {
  readonly outcome: string;
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** How many lie in each of the bins, which are equally wide on the scale. */
  readonly bins: readonly number[];
}

/** Milliseconds to a place from 0 to 1, by magnitude, as latencies spread over several. */
export interface Scale {
  readonly place: (milliseconds: number) => number;
  /** Round values that lie on it. */
  readonly ticks: readonly number[];
}

const binCount = 60;

/** A scale by magnitude over these values, from a power of ten to another. */
function scaleOver(least: number, most: number): Scale {
  const from = Math.floor(Math.log10(Math.max(least, 0.1)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(most, 0.1))));
  const place = (value: number) =>
    Math.min(1, Math.max(0, (Math.log10(Math.max(value, 0.1)) - from) / (to - from)));
  return { place, ticks: Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index)) };
}

/** The nearest-rank percentile of ascending values: always one that was measured; 0 if there are none. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

function distributionOf(outcome: string, durations: readonly number[], { place }: Scale): Distribution {
  const sorted = durations.toSorted((one, other) => one - other);
  const bins = new Array<number>(binCount).fill(0);
  for (const duration of sorted) {
    const bin = Math.min(binCount - 1, Math.floor(place(duration) * binCount));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return {
    ...{ outcome, count: sorted.length, bins },
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    max: sorted.at(-1) ?? 0,
  };
}

/** How long the answers of each outcome took, on one scale; the most frequent outcome first. */
export function distributionsOf(cases: readonly CaseRecord[]): { scale: Scale; rows: Distribution[] } {
  const timed = cases.filter(({ durationMs }) => durationMs !== undefined && Number.isFinite(durationMs));
  const all = timed.map(({ durationMs = 0 }) => durationMs);
  const least = all.reduce((one, other) => Math.min(one, other), Number.MAX_VALUE);
  const most = all.reduce((one, other) => Math.max(one, other), 0);
  const scale = scaleOver(least, most);
  const rows = [...groupBy(timed, cameName)].map(([outcome, members]) =>
    distributionOf(
      outcome,
      members.map(({ durationMs = 0 }) => durationMs),
      scale,
    ),
  );
  return { scale, rows: rows.toSorted((one, other) => other.count - one.count) };
}
