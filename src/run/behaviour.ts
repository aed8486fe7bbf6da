import { codeOf, readAnswer } from '../checks/answer.ts';
import type { CaseResult } from './result.ts';

type Counts = Readonly<Record<string, number>>;

/** Milliseconds from the start of sending to the last byte. */
export interface Latency {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** What the page leaves open, as the target does it: recorded, never judged. */
export interface Behaviour {
  /** For each error code, the JSONPaths at which it was found, and how often. */
  readonly envelope: Readonly<Record<string, Counts>>;
  /** For each outcome (an error code or `accepted`), the exact statuses, and how often. */
  readonly statuses: Readonly<Record<string, Counts>>;
  readonly latency: Readonly<Record<string, Latency>>;
}

function countsBy<T>(
  items: readonly T[],
  group: (item: T) => string,
  values: (item: T) => readonly string[],
) {
  const counts: Record<string, Record<string, number>> = {};
  for (const item of items) {
    const own = counts[group(item)] ?? {};
    for (const value of values(item)) own[value] = (own[value] ?? 0) + 1;
    counts[group(item)] = own;
  }
  return counts;
}

// The nearest-rank percentile: always a latency that was measured.
const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

function latencyOf(durations: readonly number[]): Latency {
  const sorted = durations.toSorted((one, other) => one - other);
  return {
    count: sorted.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    max: sorted.at(-1) ?? 0,
  };
}

/** The behaviour profile of a run. */
export function behaviourOf(results: readonly CaseResult[]): Behaviour {
  const answers = results.flatMap(({ exchange }) =>
    exchange?.response ? [{ answer: readAnswer(exchange), durationMs: exchange.durationMs }] : [],
  );
  const outcome = ({ answer }: (typeof answers)[number]) => codeOf(answer) ?? answer.kind;
  const rejected = answers.filter(({ answer }) => codeOf(answer) !== undefined);
  const outcomes = [...new Set(answers.map(outcome))];
  const durations = (name: string) =>
    answers.filter((entry) => outcome(entry) === name).map(({ durationMs }) => durationMs);
  return {
    envelope: countsBy(rejected, outcome, ({ answer }) => [...new Set(answer.codes.map(({ path }) => path))]),
    statuses: countsBy(answers, outcome, ({ answer }) => [String(answer.status)]),
    latency: Object.fromEntries(outcomes.map((name) => [name, latencyOf(durations(name))])),
  };
}
