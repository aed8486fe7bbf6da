import { outcomeInShort } from '../../checks/words.ts';
import type { CaseResult } from '../../engine/journal/result.ts';
import { answeredIn, membersSent, objectIn } from './answered.ts';

/** What came to two faults at once. */
export interface Precedence {
  readonly faults: readonly [one: string, other: string];
  /** `401 AUTHENTICATION_FAILED`, or `not sent: …`. */
  readonly outcome: string;
}

const serving = (results: readonly CaseResult[], ...requirements: string[]) =>
  results.filter(
    ({ case: testCase, role }) => role === 'case' && requirements.includes(testCase.requirement),
  );

function outcome(result: CaseResult): string {
  const [answered] = answeredIn([result]);
  return answered ? outcomeInShort(answered.outcome) : `not sent: ${result.reason}`;
}

/** Which error wins for each pair of faults (requirement observed.precedence). */
export const precedenceIn = (results: readonly CaseResult[]): Precedence[] =>
  serving(results, 'observed.precedence').map((result) => {
    const [one = '', other = ''] = result.case.combines ?? [];
    return { faults: [one, other], outcome: outcome(result) };
  });

// What they show, others of this profile say.
const elsewhere: ReadonlySet<string> = new Set([
  'observed.precedence',
  'observed.repeat',
  'observed.simultaneous',
]);

/** What came to each single thing that the page leaves open, by the variant of its case. */
export const probesIn = (results: readonly CaseResult[]): Record<string, string> =>
  Object.fromEntries(
    results
      .filter(({ case: { observed, requirement } }) => observed && !elsewhere.has(requirement))
      .map((result) => [result.case.variant, outcome(result)]),
  );

const jobOf = (value: unknown) => objectIn(value)?.jobId;

/** What a second completion of one upload came to (requirement observed.repeat); undefined: it was not planned. */
export function repeatIn(results: readonly CaseResult[]): string | undefined {
  const [result] = serving(results, 'observed.repeat');
  if (!result) return undefined;
  const [second] = answeredIn([result]);
  if (second?.outcome.kind !== 'accepted') return outcome(result);
  const uploadId = membersSent(second)?.uploadId;
  const first = answeredIn(results).find(
    (other) => other.outcome.kind === 'accepted' && membersSent(other)?.uploadId === uploadId,
  );
  const job = jobOf(second.body.json?.value);
  if (typeof job !== 'string') return 'accepted without a job';
  return job === jobOf(first?.body.json?.value) ? 'the same job' : 'a new job';
}

/** What two completions of one upload at the same moment came to (requirement observed.simultaneous). */
export function simultaneousIn(results: readonly CaseResult[]): string | undefined {
  const both = serving(results, 'observed.simultaneous');
  if (both.length < 2) return undefined;
  const accepted = answeredIn(both).filter((one) => one.outcome.kind === 'accepted');
  if (accepted.length < both.length) return both.map(outcome).toSorted().join(', ');
  const [job, ...others] = accepted.map(({ body }) => jobOf(body.json?.value));
  return `both accepted, with ${others.every((other) => other === job) ? 'one job' : 'two jobs'}`;
}
