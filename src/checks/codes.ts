import type { ErrorCode } from '../contract/error-code.ts';
import { isFromGateway } from '../target/transport/gateway.ts';
import { type Check, failed, judged, type RunCheck, type RunJudgement, type RunSubject } from './check.ts';
import { codeOf, codesOf, type Outcome, statusOf, stringsAt } from './outcome.ts';

/** Every rejection carries exactly one of the six codes, exactly spelled, as a string (requirement error.code). */
export const knownCode: Check = {
  id: 'known-code',
  requirements: ['error.code'],
  observed: 'operation',
  judge: ({ case: { expectation, request, faults }, outcome, body, contract }) => {
    if (outcome.kind !== 'rejected' || request.method === 'HEAD') return [];
    // The page is about POST alone: another method may be refused without a code (requirement method.others).
    const open = faults.some(({ kind }) => kind === 'method') || expectation.plain.includes(outcome.status);
    if (outcome.codes.length === 0 && open) return [];
    const holds =
      codeOf(outcome) !== undefined &&
      (!body.json || contract.validators.rejected(body.json.value).length === 0);
    return [judged('error.code', holds, { kind: 'documented code' }, outcome)];
  },
};

/** Any 5xx that is seen carries INTERNAL_ERROR (requirement error.internal). */
export const internalCode: Check = {
  id: 'internal-code',
  requirements: ['error.internal'],
  observed: 'operation',
  judge: ({ case: testCase, outcome }) => {
    const status = statusOf(outcome);
    const byGateway = isFromGateway(status) && codesOf(outcome).length === 0;
    if (status < 500 || byGateway || testCase.faults.some(({ kind }) => kind === 'method')) return [];
    const code = 'INTERNAL_ERROR';
    return [
      judged(
        'error.internal',
        codeOf(outcome) === code,
        { kind: 'status class', statusClass: 5, code },
        outcome,
      ),
    ];
  },
};

// The page says nothing about other methods (method.others is implied), and one fault is the server's own.
const exempt = new Set(['method', 'server-failure']);

/** A client's mistake is never answered as a server's (requirement error.client-not-internal). */
export const clientNotInternal: Check = {
  id: 'client-not-internal',
  requirements: ['error.client-not-internal'],
  observed: 'operation',
  judge: ({ case: { faults, expectation }, outcome }) => {
    if (faults.length === 0 || expectation.accepted || faults.some(({ kind }) => exempt.has(kind))) return [];
    const internal =
      statusOf(outcome) >= 500 || codesOf(outcome).some(({ code }) => code === 'INTERNAL_ERROR');
    const holds = !internal && statusOf(outcome) > 0;
    return [judged('error.client-not-internal', holds, { kind: 'client error' }, outcome)];
  },
};

/** How codes are written. */
export const looksLikeCode = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

/** Where the API puts its documented codes, in all answers of the run. */
const envelopesIn = (subjects: readonly RunSubject[]): ReadonlySet<string> =>
  new Set(subjects.flatMap(({ outcome }) => codesOf(outcome).map(({ path }) => path)));

const hasNoCode = (outcome: Outcome) => outcome.kind === 'rejected' && outcome.codes.length === 0;

/**
 * A rejection that may come without any code must not have one of its own in the place where the API puts its codes
 * (requirement error.code): a seventh code is one that the page does not have.
 */
export const foreignCode: RunCheck = {
  id: 'foreign-code',
  requirements: ['error.code'],
  judge: (subjects) => {
    const places = envelopesIn(subjects);
    return subjects
      .filter(({ outcome }) => hasNoCode(outcome))
      .flatMap(({ case: testCase, outcome, body }) => {
        const foreign = [...stringsAt(body.json?.value)].find(
          ({ path, text }) => places.has(path) && looksLikeCode.test(text),
        );
        if (!foreign || outcome.kind !== 'rejected') return [];
        const judgement = failed('error.code', { kind: 'documented code' }, outcome);
        return [{ ...judgement, caseId: testCase.id }];
      });
  },
};

/**
 * Which error wins when two faults meet is left open; that there is one is not (the requirement of either fault). Which of
 * them is to blame, only the whole run tells.
 */
export const twoFaults: Check = {
  id: 'two-faults',
  requirements: [],
  observed: 'operation',
  judge: ({ case: { neverAccepted }, outcome }) =>
    neverAccepted && outcome.kind === 'accepted'
      ? [failed(neverAccepted[0], { kind: 'rejection' }, outcome)]
      : [],
};

/** For one code, the code sits at one and the same path in all rejections (requirement error.envelope). */
export const envelope: RunCheck = {
  id: 'envelope',
  requirements: ['error.envelope'],
  judge: (subjects) => {
    const learned = new Map<ErrorCode, ReadonlySet<string>>();
    const judgements: RunJudgement[] = [];
    for (const { case: testCase, outcome } of subjects) {
      const code = codeOf(outcome);
      if (!code) continue;
      const here = new Set(codesOf(outcome).map(({ path }) => path));
      const before = learned.get(code) ?? here;
      const common = new Set([...before].filter((path) => here.has(path)));
      const at = (paths: ReadonlySet<string>) => ({ kind: 'envelope', code, paths: [...paths] }) as const;
      const judgement = judged('error.envelope', common.size > 0, at(before), at(here));
      judgements.push({ ...judgement, caseId: testCase.id });
      learned.set(code, common.size > 0 ? common : before);
    }
    return judgements;
  },
};
