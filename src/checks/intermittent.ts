import { mustBeAccepted } from '../cases/case.ts';
import { isFromGateway } from '../target/transport/gateway.ts';
import type { OtherRequests, RunCheck, RunJudgement, RunSubject } from './check.ts';
import type { Failure } from './finding.ts';
import { codeOf } from './outcome.ts';

// Once may be an accident; what comes back is a habit.
const leastTimes = 2;

// A pause or two may be anything.
const leastSilences = 3;

// What cannot be decoded was coded wrongly: on the way, nothing of it changes.
const isServerError = (outcome: string) =>
  outcome === 'undecodable' || (/^5\d\d$/.test(outcome) && !isFromGateway(Number(outcome)));

const outcomesOf = ({ exchange: { earlierAttempts, transportError } }: RunSubject) => [
  ...earlierAttempts,
  ...(transportError ? [transportError.kind] : []),
];
const hadServerError = (seen: RunSubject) => outcomesOf(seen).some(isServerError);
const hadTimeout = (seen: RunSubject) => outcomesOf(seen).includes('timeout');

/** How often something began: a pause of the target is one silence, however many requests fall into it. */
function beginningsOf(has: (seen: RunSubject) => boolean, subjects: readonly RunSubject[]): number {
  const inTime = subjects.toSorted((one, other) =>
    one.exchange.startedAt.localeCompare(other.exchange.startedAt),
  );
  const had = inTime.map(has);
  return had.filter((now, place) => now && !had[place - 1]).length;
}

// A lock-out after wrong tokens, which a run sends at its beginning and at its end, is none.
const leastRefusals = 3;
const refused = 'AUTHENTICATION_FAILED';

const wasRefused = ({ exchange: { earlierAttempts }, outcome }: RunSubject) =>
  earlierAttempts.includes(refused) && codeOf(outcome) !== refused;

// So often do connections break only on a way that loses requests.
const leastBreaks = 3;
const breaks = /^(reset|truncated|refused|unreachable|protocol)$/;

/** Whether the way to the server makes silence too: connections break on it, or requests of another kind get lost. */
function isUnsteady(subjects: readonly RunSubject[], others: OtherRequests): boolean {
  const broken = subjects.filter(({ exchange }) =>
    exchange.earlierAttempts.some((outcome) => breaks.test(outcome)),
  );
  return others.lost > 0 || broken.length >= leastBreaks;
}

type What = Extract<Failure['expected'], { kind: 'every time' }>['what'];

function failures(
  requirement: string,
  seen: readonly RunSubject[],
  what: What,
  came: 'server error' | 'silence' | 'refused caller',
  least = leastTimes,
): RunJudgement[] {
  if (seen.length < least) return [];
  const failure: Failure = {
    expected: { kind: 'every time', what },
    actual: { kind: came },
    intermittent: { failed: seen.length },
  };
  return seen.map(({ case: testCase }) => ({ requirement, failure, caseId: testCase.id }));
}

/**
 * What went wrong now and then, and went well when it was repeated (success.stable, error.client-not-internal).
 * Connections that break may be broken on the way; a 5xx of the server's own, and silence that comes back on open
 * connections while most valid requests are accepted, are the server's; so are valid credentials that it forgets again and
 * again.
 */
export const intermittent: RunCheck = {
  id: 'intermittent',
  requirements: ['success.stable', 'error.client-not-internal'],
  everything: true,
  judge: (subjects, others) => {
    const isInvalid = ({ case: { faults, expectation, observed } }: RunSubject) =>
      !observed &&
      faults.length > 0 &&
      !expectation.accepted &&
      !expectation.codes.includes('INTERNAL_ERROR');
    // What may be refused and was accepted is as valid as what has to be accepted.
    const valid = subjects.filter(
      ({ case: testCase, outcome }) => mustBeAccepted(testCase) || outcome.kind === 'accepted',
    );
    const alive = valid.filter(({ outcome }) => outcome.kind === 'accepted').length > valid.length / 2;
    if (!alive) return [];
    const invalid = subjects.filter(isInvalid);
    const silent = isUnsteady(subjects, others) ? () => false : hadTimeout;
    const comesBack = beginningsOf(hadTimeout, subjects) >= leastSilences;
    const forgetsCaller = beginningsOf(wasRefused, subjects) >= leastRefusals;
    // Without any other request, silence that also falls on valid ones may be that of the way.
    const isOfInput = others.sent > 0 || !valid.some(silent);
    const wasSilent = (seen: RunSubject) =>
      isOfInput && comesBack && silent(seen) && !seen.exchange.transportError;
    const internal = 'error.client-not-internal';
    return [
      ...failures('success.stable', valid.filter(hadServerError), 'accepted', 'server error'),
      ...failures('success.stable', valid.filter(silent), 'answered', 'silence', comesBack ? 1 : leastTimes),
      ...(forgetsCaller
        ? failures('success.stable', subjects.filter(wasRefused), 'known', 'refused caller')
        : []),
      ...failures(internal, invalid.filter(wasSilent), 'answered', 'silence'),
      ...failures(internal, invalid.filter(hadServerError), 'no server error', 'server error'),
    ];
  },
};
