import type { Case } from '../cases/case.ts';
import { held, type RunCheck } from './check.ts';

const requirement = 'gateway.transparent';

const hasFault = (...names: readonly string[]) => {
  const known = new Set(names);
  return ({ faults }: Case) => faults.some(({ kind }) => known.has(kind));
};
const faultAt =
  (pattern: RegExp) =>
  ({ faults }: Case) =>
    faults.some(({ at = '' }) => pattern.test(at));
const serves = (id: string) => (testCase: Case) => testCase.requirement === id;

/** What something in front of an API refuses to pass on, by kind; the first that fits counts. */
const kinds: readonly (readonly [kind: string, fits: (testCase: Case) => boolean])[] = [
  ['two faults at once', ({ faults }) => faults.length > 1],
  ['other methods', hasFault('method')],
  ['other media types', faultAt(/^header:Content-Type$/i)],
  ['malformed JSON', hasFault('malformed-json', 'not-an-object', 'lenient-json')],
  ['sizes and unusual bodies', serves('robust.body')],
  ['attack-like and other unusual values', serves('robust.values')],
  ['long names', hasFault('length')],
  ['other paths', hasFault('path')],
  ['wrong credentials', faultAt(/^header:/i)],
  ['unknown uploads and catalogs', hasFault('unknown')],
  ['wrong fields', ({ faults }) => faults.length > 0],
];

/** Which kind of request a case is, as far as gateways care. */
export const gatewayKindOf = (testCase: Case): string =>
  kinds.find(([, fits]) => fits(testCase))?.[0] ?? 'valid requests';

/**
 * What the page documents reaches the client: nothing in front of the API answers in its place. What does is one
 * finding, with all that it keeps from the API.
 */
export const gatewayTransparent: RunCheck = {
  id: 'gateway-transparent',
  requirements: [requirement],
  everything: true,
  judge: (subjects) => {
    const blocked = subjects.flatMap(({ case: testCase, outcome }) =>
      outcome.kind === 'answered in front' ? [{ testCase, outcome }] : [],
    );
    const answered = subjects.filter(
      ({ outcome }) => outcome.kind === 'accepted' || outcome.kind === 'rejected',
    );
    const holds = answered.map(({ case: { id } }) => ({ ...held(requirement), caseId: id }));
    const [lead] = blocked;
    if (!lead) return holds;
    const all = blocked.map(({ testCase }) => gatewayKindOf(testCase));
    const requests = [...new Set(all)].map((kind) => ({
      kind,
      count: all.filter((own) => own === kind).length,
    }));
    const actual = { kind: 'blocked', example: lead.outcome, requests } as const;
    const failure = { expected: { kind: 'own answer' }, actual, blame: 'gateway' } as const;
    return [...holds, { requirement, failure, caseId: lead.testCase.id }];
  },
};
