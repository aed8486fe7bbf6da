import { isFromGateway } from '../target/transport/gateway.ts';
import { asIntermittent, type RunCheck, type RunJudgement } from './check.ts';

type Seen = Parameters<RunCheck['judge']>[0][number];

// Once may be an accident; what comes back is a habit.
const leastTimes = 2;

// A pause or two may be anything.
const leastSilences = 3;

// What cannot be decoded was coded wrongly: on the way, nothing of it changes.
const isServerError = (outcome: string) =>
  outcome === 'undecodable' || (/^5\d\d$/.test(outcome) && !isFromGateway(Number(outcome)));

const outcomesOf = ({ exchange: { earlierAttempts, transportError } }: Seen) => [
  ...earlierAttempts,
  ...(transportError ? [transportError.kind] : []),
];
const hadServerError = (seen: Seen) => outcomesOf(seen).some(isServerError);
const hadTimeout = (seen: Seen) => outcomesOf(seen).includes('timeout');

/** How often silence began: a pause of the target is one silence, however many requests fall into it. */
function silencesIn(subjects: readonly Seen[]): number {
  const inTime = subjects.toSorted((one, other) =>
    one.exchange.startedAt.localeCompare(other.exchange.startedAt),
  );
  const hung = inTime.map(hadTimeout);
  return hung.filter((now, place) => now && !hung[place - 1]).length;
}

const findings = (
  seen: readonly Seen[],
  requirement: string,
  expected: string,
  what: string,
  least = leastTimes,
): RunJudgement[] =>
  seen.length < least
    ? []
    : seen.map(({ case: sent }) => ({
        requirement,
        failure: asIntermittent(
          { expected, actual: what },
          `, another answer when repeated, ${seen.length} times`,
        ),
        caseId: sent.id,
      }));

/**
 * What went wrong now and then, and went well when it was repeated (success.stable, error.client-not-internal).
 * Connections that break may be broken on the way; a 5xx of the server's own, and silence that comes back on open
 * connections while most valid requests are accepted, are the server's.
 */
export const intermittent: RunCheck = {
  id: 'intermittent',
  requirements: ['success.stable', 'error.client-not-internal'],
  everything: true,
  judge: (subjects) => {
    const isInvalid = ({ case: { faults, expectation } }: Seen) =>
      faults.length > 0 && !expectation.accepted && !expectation.codes.includes('INTERNAL_ERROR');
    const valid = subjects.filter(({ case: sent }) => sent.requirement === 'endpoint.accepts-post');
    const alive = valid.filter(({ answer }) => answer.kind === 'accepted').length > valid.length / 2;
    if (!alive) return [];
    const comesBack = silencesIn(subjects) >= leastSilences;
    const wasSilent = (seen: Seen) => comesBack && hadTimeout(seen) && !seen.exchange.transportError;
    return [
      ...findings(
        valid.filter(hadServerError),
        'success.stable',
        'accepted every time',
        'a 5xx, or what cannot be decoded',
      ),
      ...findings(
        valid.filter(hadTimeout),
        'success.stable',
        'an answer every time',
        'no answer in time',
        comesBack ? 1 : leastTimes,
      ),
      ...findings(
        subjects.filter((seen) => isInvalid(seen) && wasSilent(seen)),
        'error.client-not-internal',
        'an answer every time',
        'no answer in time',
      ),
      ...findings(
        subjects.filter((seen) => isInvalid(seen) && hadServerError(seen)),
        'error.client-not-internal',
        'no 5xx',
        'a 5xx, or what cannot be decoded',
      ),
    ];
  },
};
