import type { Contract, Field } from '../contract/contract.ts';
import type { Requirement } from '../contract/requirement.ts';

/** Requirements whose cases share one live upload, and its order in a run. */
export interface BatchPlan {
  /** Stable. */
  readonly id: string;
  readonly area: string;
  /** What holds when every case gets an acceptable answer. */
  readonly title: string;
  /** Ids, in the order in which their cases are played. */
  readonly requirements: readonly string[];
  /** `<requirement>/<variant>` of the case that is sent for the upload which the control has completed. */
  readonly after?: string;
}

/** What a run sends before anything else: a wrong token, then the control. */
export const preflightPlan: BatchPlan = {
  id: 'preflight',
  area: 'success',
  title: 'the target answers and accepts the valid request',
  requirements: [],
};

/** The core rejections once more, after all other rejections: what a server forgets meanwhile shows there. */
export const recheckPlan: BatchPlan = {
  id: 'recheck',
  area: 'recheck',
  title: 'at the end of the run, what was refused is still refused',
  requirements: [],
  after: 'headers.token.invalid/completed-upload',
};

/**
 * The areas in the order of a run; what is learned in one batch can matter to the next. The failure inside the server
 * comes last: a server that dies of it is judged by all the rest.
 */
export const areas: readonly string[] = [
  'auth',
  'body',
  'explore',
  'headers',
  'method',
  'observed',
  'resources',
  'robust',
  'success',
  'smoke',
  'recheck',
  'answers',
];

const beforeTheBody: readonly BatchPlan[] = [
  {
    id: 'endpoint.accepts-post',
    area: 'success',
    title: 'valid requests of many shapes are accepted',
    requirements: ['endpoint.accepts-post'],
  },
  {
    id: 'auth',
    area: 'auth',
    title: 'a caller without the right token or permission is refused',
    requirements: [
      'auth.every-request',
      'headers.token.missing',
      'auth.token.query',
      'headers.token.invalid',
      'headers.token.case',
      'authorization.catalog',
    ],
  },
  {
    id: 'headers',
    area: 'headers',
    title: 'a request without a known account or a JSON media type is refused',
    requirements: [
      'headers.account-id',
      'headers.account-id.match',
      'headers.account.pair',
      'headers.content-type',
      'headers.content-type.exact',
    ],
  },
];

const afterTheBody: readonly BatchPlan[] = [
  {
    id: 'resources',
    area: 'resources',
    title: 'what does not exist is refused with its own code',
    requirements: ['upload.exists', 'upload.exists.case', 'catalog.exists'],
  },
  {
    id: 'robust.values',
    area: 'robust',
    title: 'unusual values are accepted or rejected without a 5xx, reset or hang',
    requirements: ['robust.values'],
  },
  {
    id: 'robust.body',
    area: 'robust',
    title: 'unusual bodies and headers are accepted or rejected without a 5xx, reset or hang',
    requirements: ['robust.body', 'robust.headers'],
  },
  {
    id: 'method.others',
    area: 'method',
    title: 'nothing but POST is accepted',
    requirements: ['method.others'],
  },
  {
    id: 'error.internal',
    area: 'answers',
    title: 'a failure inside the server is answered with INTERNAL_ERROR',
    requirements: ['error.internal'],
  },
  {
    id: 'observed.precedence',
    area: 'observed',
    title: 'which error wins when two faults meet is recorded',
    requirements: ['observed.precedence'],
  },
  {
    id: 'observed.unspecified',
    area: 'observed',
    title: 'what the page leaves open is recorded',
    requirements: [
      'observed.simultaneous',
      'observed.file-mismatch',
      'observed.fractional-size',
      'observed.content-type-parameters',
      'observed.unknown-property',
      'observed.other-catalog',
      'observed.blank-text',
      'observed.small-values',
      'observed.limits',
      'observed.lenient-json',
      'observed.path-variants',
      'observed.options',
    ],
    after: 'observed.repeat/repeat',
  },
];

/** One batch for the body as a whole, and one for the values of each field. */
function bodyPlans({ fields, requirements }: Contract): BatchPlan[] {
  const ids = requirements.filter(({ area }) => area === 'body').map(({ id }) => id);
  const ofField = ({ name }: Field) =>
    ids.filter((id) => id.startsWith(`body.${name}.`) && !id.endsWith('.required'));
  const values = fields.map(
    (field): BatchPlan => ({
      id: `body.${field.name}`,
      area: 'body',
      title: `${field.name} is refused when it is not a ${field.type} that means something`,
      requirements: ofField(field),
    }),
  );
  const others = ids.filter((id) => !values.some((plan) => plan.requirements.includes(id)));
  const title = 'a body that is no JSON object or lacks a field is refused';
  return [{ id: 'body', area: 'body', title, requirements: others }, ...values];
}

// A requirement that shares no upload with others has a batch to itself, and needs no entry here.
const ownPlan = ({ id, area, title }: Requirement): BatchPlan => ({ id, area, title, requirements: [id] });

const place = ({ area }: { area: string }) => areas.indexOf(area);

/** In the order of a run. */
export const inOrder = <Entry extends { area: string }>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((one, other) => place(one) - place(other));

/** The batches of a run between preflight and recheck. Adding a requirement needs no edit here. */
export function batchPlans(contract: Contract): BatchPlan[] {
  const shared = [...beforeTheBody, ...bodyPlans(contract), ...afterTheBody];
  const named = new Set(
    shared.flatMap(({ requirements, after = '' }) => [...requirements, after.split('/')[0]]),
  );
  const alone = contract.requirements.filter(({ id, cases, pairs }) => (cases ?? pairs) && !named.has(id));
  return [...shared, ...alone.map(ownPlan)];
}
