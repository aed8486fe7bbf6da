import type { Contract } from '../contract/contract.ts';
import type { Requirement } from '../contract/requirement.ts';
import type { Difference, Drift, Place } from './difference.ts';
import type { Part } from './statement.ts';

type Touches = (difference: Difference, requirement: Requirement) => boolean;

/** What hangs on a kind of difference: requirements, and the places where contract and suite are to be changed. */
interface Consequence {
  readonly touches: readonly Touches[];
  readonly places: (difference: Difference, path: string) => readonly Place[];
}

const alone =
  (...ids: readonly string[]): Touches =>
  (_, { id }) =>
    ids.includes(id);

/** Requirements that have the name as a segment of their ids. */
const withSegment: Touches = ({ name = '' }, { id }) => id.split('.').includes(name);

/** As the ids of requirements spell a header or a code: `account-id`, `upload-not-found`. */
const slug = ({ name = '' }: Difference): string =>
  name
    .toLowerCase()
    .replace(/^x-(clevertap-)?/, '')
    .replaceAll('_', '-');

const ofHeader: Touches = (difference, { id, fault }) =>
  fault?.at === `header:${difference.name}` ||
  ['headers', 'client.headers'].some((group) => `${id}.`.startsWith(`${group}.${slug(difference)}.`));

const ofCode: Touches = (difference, { id, accept }) =>
  id === `client.errors.${slug(difference)}` ||
  (Array.isArray(accept?.codes) && accept.codes.some((code) => code === difference.name));

const openapi = (key: string): Place => ({ file: 'openapi/openapi.yaml', key });
const ofOperation = (path: string, key: string): Place => openapi(`paths.${path}.post.${key}`);

const headerPlaces: Readonly<Record<string, string>> = {
  'X-Account-Id': 'components.parameters.AccountId',
  'X-CleverTap-Token': 'components.securitySchemes.cleverTapToken',
};

const validHeaders: Place = { file: 'src/cases/edited.ts', key: 'validHeaders' };
const validMembers: Place = { file: 'src/cases/edited.ts', key: 'validMembers' };
const acceptedBody: Place = { file: 'src/checks/accepted-answer.ts', key: 'success.' };

function headerPlace({ name = '' }: Difference, path: string): Place {
  const key = headerPlaces[name];
  return key ? openapi(key) : ofOperation(path, 'requestBody.content');
}

/** Where a field of a schema stands: its type, or itself and the list of what is required. */
function memberPlaces(schema: string, { aspect, name }: Difference): Place[] {
  const key = `components.schemas.${schema}`;
  if (aspect === 'type') return [openapi(`${key}.properties.${name}.type`)];
  const required = openapi(`${key}.required`);
  return aspect === 'required' ? [required] : [openapi(`${key}.properties.${name}`), required];
}

const newMember = (schema: string): Place[] => [
  openapi(`components.schemas.${schema}.properties`),
  openapi(`components.schemas.${schema}.required`),
];

const codePlaces: readonly Place[] = [
  openapi('components.schemas.ErrorCode.enum'),
  openapi('components.schemas.ProblemType.pattern'),
  { file: 'src/contract/error-code.ts', key: 'errorCodes' },
];

type Kind =
  | Exclude<Difference['aspect'], 'name' | 'type' | 'required' | 'media type'>
  | `${'new' | 'known'} ${Part}`;

// What is new on the page has no requirement yet: those that meet it first are named.
const consequences: Readonly<Record<Kind, Consequence>> = {
  method: {
    touches: [alone('endpoint.accepts-post', 'method.others', 'method.allow', 'client.endpoint')],
    places: (_, path) => [openapi(`paths.${path}`)],
  },
  path: {
    touches: [alone('endpoint.accepts-post', 'observed.path-variants', 'client.endpoint')],
    places: (_, path) => [openapi(`paths.${path}`)],
  },
  region: { touches: [], places: () => [openapi('servers')] },
  'query parameter': {
    touches: [alone('endpoint.accepts-post', 'client.endpoint')],
    places: (_, path) => [ofOperation(path, 'parameters'), validMembers],
  },
  'error body': {
    touches: [alone('error.envelope', 'error.message', 'observed.envelope', 'client.tolerance.envelopes')],
    places: () => [openapi('components.schemas.Rejection')],
  },
  status: {
    touches: [alone('status.class', 'observed.statuses'), ofCode],
    places: (_, path) => [ofOperation(path, 'responses')],
  },
  'new headers': {
    touches: [alone('endpoint.accepts-post', 'robust.headers', 'observed.client.headers')],
    places: () => [openapi('components.parameters'), validHeaders],
  },
  'known headers': {
    touches: [ofHeader],
    places: (difference, path) => [headerPlace(difference, path), validHeaders],
  },
  'new fields': {
    touches: [
      alone(
        'endpoint.accepts-post',
        'body.required.all',
        'observed.unknown-property',
        'observed.client.members',
      ),
    ],
    places: () => [...newMember('CompleteUploadRequest'), validMembers],
  },
  'known fields': {
    touches: [
      withSegment,
      (difference, { id }) => difference.aspect !== 'type' && id === 'body.required.all',
    ],
    places: (difference) => [...memberPlaces('CompleteUploadRequest', difference), validMembers],
  },
  'new response': {
    touches: [alone('observed.answer-properties', 'client.tolerance.unknown-members')],
    places: () => [...newMember('CompleteUploadAccepted'), acceptedBody],
  },
  'known response': {
    touches: [withSegment],
    places: (difference) => [...memberPlaces('CompleteUploadAccepted', difference), acceptedBody],
  },
  'new codes': { touches: [alone('error.code', 'client.tolerance.unknown-code')], places: () => codePlaces },
  'known codes': { touches: [alone('error.code'), ofCode], places: () => codePlaces },
};

function kindOf({ aspect, part, contract }: Difference): Kind {
  if (aspect === 'name' && part) return contract === undefined ? `new ${part}` : `known ${part}`;
  if (aspect === 'name' || aspect === 'type' || aspect === 'required' || aspect === 'media type')
    return `known ${part ?? 'fields'}`;
  return aspect;
}

/** A difference with the requirements that it touches, and with the places where contract and suite are to be changed. */
export function driftOf(difference: Difference, contract: Contract): Drift {
  const { touches, places } = consequences[kindOf(difference)];
  const requirements = [...contract.requirements, ...contract.clientRequirements]
    .filter((requirement) => touches.some((is) => is(difference, requirement)))
    .map(({ id }) => id);
  return { ...difference, requirements, change: places(difference, contract.path) };
}
