import type { Fault, Profile, RequestTemplate } from '../case.ts';
import { acceptedOrAnyError, orPlain } from '../expectations.ts';
import { type Members, objectText, withValue } from '../members.ts';
import type { Draft, Kitchen, Recipe } from '../recipe.ts';
import { accountHeader, completion, tokenHeader, withHeader } from '../requests.ts';

// What is too long need not get further than a gateway, and a media type may be refused plainly.
const anything = orPlain(acceptedOrAnyError, 413, 414, 415);

interface Probe {
  readonly requirement: string;
  readonly variant: string;
  readonly title: string;
  readonly fault: Fault;
  readonly profile?: Profile;
  readonly request: (kitchen: Kitchen, members: Members) => RequestTemplate;
}

const member = (name: string, json: string) => (kitchen: Kitchen, members: Members) =>
  completion(kitchen.path, withValue(members, name, json));

const longName = (length: number): Probe => ({
  requirement: 'observed.limits',
  variant: `file-name-${length}`,
  title: `fileName has ${length} characters`,
  fault: { kind: 'length', at: '/fileName', breaks: 'meaning' },
  profile: 'deep',
  request: member('fileName', `"{{repeat:${length}:n}}"`),
});

// Each may be accepted, and what a refusal does to its upload is left open: each has one of its own.
const withUpload: readonly Probe[] = [
  {
    requirement: 'observed.file-mismatch',
    variant: 'file-name-mismatch',
    title: 'fileName is not that of the upload',
    fault: { kind: 'mismatch', at: '/fileName', breaks: 'meaning' },
    request: member('fileName', '"another-{{fileName}}"'),
  },
  {
    requirement: 'observed.file-mismatch',
    variant: 'file-size-mismatch',
    title: 'fileSize is not that of the upload',
    fault: { kind: 'mismatch', at: '/fileSize', breaks: 'meaning' },
    request: member('fileSize', '1{{fileSize}}'),
  },
  {
    requirement: 'observed.fractional-size',
    variant: 'fractional-size',
    title: 'fileSize is a fraction',
    fault: { kind: 'fraction', at: '/fileSize', breaks: 'meaning' },
    request: member('fileSize', '{{fileSize}}.5'),
  },
  {
    requirement: 'observed.content-type-parameters',
    variant: 'content-type-charset',
    title: 'Content-Type has a charset',
    fault: { kind: 'parameter', at: 'header:Content-Type', breaks: 'meaning' },
    request: (kitchen, members) =>
      completion(kitchen.path, members, withHeader('Content-Type', 'application/json; charset=utf-8')),
  },
  {
    requirement: 'observed.unknown-property',
    variant: 'unknown-property',
    title: 'the body has a property more',
    fault: { kind: 'unknown-property', at: '/note', breaks: 'meaning' },
    request: (kitchen, members) => completion(kitchen.path, [...members, ['note', '"seasonal"']]),
  },
  {
    requirement: 'observed.other-catalog',
    variant: 'other-catalog',
    title: 'the upload is of another catalog',
    fault: { kind: 'mismatch', at: '/catalogId', breaks: 'meaning' },
    request: member('catalogId', '{{otherCatalogId}}'),
  },
  ...[255, 1024, 8192, 65_536].map(longName),
];

const lenient = (variant: string, title: string, text: (members: Members) => string): Probe => ({
  requirement: 'observed.lenient-json',
  variant,
  title,
  fault: { kind: 'lenient-json', breaks: 'syntax' },
  request: (kitchen, members) => completion(kitchen.path, text(members)),
});

const onPath = (variant: string, title: string, change: (path: string) => string): Probe => ({
  requirement: 'observed.path-variants',
  variant,
  title,
  fault: { kind: 'path', breaks: 'meaning' },
  request: (kitchen, members) => completion(change(kitchen.path), members),
});

// Whether they are read at all shows with an upload that nobody made: UPLOAD_NOT_FOUND says so.
const withoutUpload: readonly Probe[] = [
  lenient('trailing-comma', 'a comma stands after the last member', (members) =>
    objectText(members).replace(/\}$/, ',}'),
  ),
  lenient('comment', 'the JSON text holds a comment', (members) =>
    objectText(members).replace('{', '{/* complete */'),
  ),
  lenient('nan', 'fileSize is NaN', (members) => objectText(withValue(members, 'fileSize', 'NaN'))),
  lenient('text-after', 'text stands after the object', (members) => `${objectText(members)} done`),
  lenient('single-quotes', 'the strings stand in single quotes', (members) =>
    objectText(members).replaceAll('"', "'"),
  ),
  onPath('trailing-slash', 'the path ends in a slash', (path) => `${path}/`),
  onPath('path-case', 'the path is in capitals', (path) => path.toUpperCase()),
  {
    requirement: 'observed.options',
    variant: 'options',
    title: 'the method is OPTIONS',
    fault: { kind: 'method', at: 'method', breaks: 'meaning' },
    request: ({ path }) => ({ method: 'OPTIONS', path, headers: [accountHeader, tokenHeader] }),
  },
];

const owned = ({ request, ...probe }: Probe): Draft => ({
  ...probe,
  ownUpload: true,
  request: (kitchen, id) => request(kitchen, kitchen.members(id)),
  expectation: anything,
});

const disowned = ({ request, ...probe }: Probe): Draft => ({
  ...probe,
  request: (kitchen, id) =>
    request(kitchen, withValue(kitchen.members(id), 'uploadId', `"${kitchen.nobodysUpload(id)}"`)),
  expectation: { ...anything, accepted: false },
});

const repeat: Draft = {
  requirement: 'observed.repeat',
  variant: 'repeat',
  title: 'the same upload is completed once more',
  fault: { kind: 'repeated', at: '/uploadId', breaks: 'meaning' },
  request: (kitchen, id) => completion(kitchen.path, kitchen.members(id)),
  expectation: anything,
};

export const freedoms: Recipe = {
  id: 'observed.freedoms',
  area: 'observed',
  title: 'what the page leaves open is recorded',
  drafts: () => [...withUpload.map(owned), ...withoutUpload.map(disowned)],
  after: repeat,
};
