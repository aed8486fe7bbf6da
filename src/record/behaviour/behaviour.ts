import { isOnOperation } from '../../checks/judge.ts';
import { codeOf, codesOf, statusOf } from '../../checks/outcome.ts';
import { outcomeName } from '../../checks/words.ts';
import { loadContract } from '../../contract/contract.ts';
import type { CaseResult } from '../../engine/journal/result.ts';
import type { ClientProfile } from '../played-scenario.ts';
import { type Answered, answeredIn } from './answered.ts';
import { type Blocked, blockedIn } from './blocked.ts';
import { type Precedence, precedenceIn, probesIn, repeatIn, simultaneousIn } from './probes.ts';
import { headersIn, limitsIn, propertiesIn } from './shapes.ts';

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
  /** What a client does, where one was judged. */
  readonly client?: ClientProfile;
  /** For each error code, the JSONPaths at which it was found, and how often. */
  readonly envelope: Readonly<Record<string, Counts>>;
  /** For each outcome (an error code or `accepted`), the exact statuses, and how often. */
  readonly statuses: Readonly<Record<string, Counts>>;
  readonly latency: Readonly<Record<string, Latency>>;
  /** Which error wins when two faults meet. */
  readonly precedence: readonly Precedence[];
  /** A second completion of one upload: `the same job`, `a new job`, or what it was refused with. */
  readonly repeat?: string;
  /** What two completions of one upload at the same moment came to: `both accepted, with two jobs`. */
  readonly simultaneous?: string;
  /** What came to each single thing that the page leaves open, by the variant of its case. */
  readonly probes: Readonly<Record<string, string>>;
  /** How long an upload rested after its PUT until it was known; absent where it was known at once. */
  readonly uploadDelayMs?: number;
  /** Undocumented members at the top of answers. */
  readonly properties: { readonly accepted: readonly string[]; readonly rejected: readonly string[] };
  /** In UTF-16 code units. */
  readonly limits: { readonly longestFileName?: number; readonly shortestRefusedFileName?: number };
  /** What something in front of the API answered in its place; absent: nothing. */
  readonly gateway?: readonly Blocked[];
  /** Response headers that matter to a client. */
  readonly headers: Readonly<Record<string, 'every answer' | 'some answers'>>;
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

// Other paths and methods are other resources: not part of this profile.
const isCompletion = (entry: Answered) =>
  !entry.case.observed || isOnOperation({ case: entry.case, contract: loadContract() });

/** The behaviour profile of a run. */
export function behaviourOf(results: readonly CaseResult[]): Behaviour {
  const answers = answeredIn(results).filter(
    (entry) => entry.exchange.response && entry.outcome.kind !== 'answered in front' && isCompletion(entry),
  );
  const nameOf = ({ outcome }: Answered) => outcomeName(outcome);
  const rejected = answers.filter(({ outcome }) => codeOf(outcome) !== undefined);
  const names = [...new Set(answers.map(nameOf))];
  const durations = (name: string) =>
    answers.filter((entry) => nameOf(entry) === name).map(({ exchange }) => exchange.durationMs);
  const gateway = blockedIn(results);
  return {
    envelope: countsBy(rejected, nameOf, ({ outcome }) => [
      ...new Set(codesOf(outcome).map(({ path }) => path)),
    ]),
    statuses: countsBy(answers, nameOf, ({ outcome }) => [String(statusOf(outcome))]),
    precedence: precedenceIn(results),
    repeat: repeatIn(results),
    simultaneous: simultaneousIn(results),
    probes: probesIn(results),
    properties: propertiesIn(answers),
    limits: limitsIn(answers),
    ...(gateway.length > 0 && { gateway }),
    headers: headersIn(answers),
    latency: Object.fromEntries(names.map((name) => [name, latencyOf(durations(name))])),
  };
}
