import type { RequestTemplate } from '../case.ts';
import { accepted } from '../expectations.ts';
import type { Members } from '../members.ts';
import type { Draft, Kitchen, Recipe } from '../recipe.ts';
import { completion, validHeaders, validMembers } from '../requests.ts';

type Shape = (members: Members, kitchen: Kitchen, caseId: string) => Members | string;

// White space of every kind (RFC 8259 section 2).
const indented = (members: Members) =>
  `\r\n{\n${members.map(([name, json]) => `\t"${name}" : ${json}`).join(' ,\n')}\n}\n`;

// Every character of the names as \uXXXX (RFC 8259 section 7).
const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const escaped = (members: Members): Members =>
  members.map(([name, json]) => [[...name].map(toEscape).join(''), json] as const);

const shapes = {
  system: [
    'completedBy is a system',
    (_, kitchen, id) => validMembers(`${kitchen.faker(id).hacker.noun().replaceAll(' ', '-')}-sync-service`),
  ],
  uuid: ['completedBy is a UUID', (_, kitchen, id) => validMembers(kitchen.faker(id).string.uuid())],
  'full-name': [
    'completedBy is a name with a blank',
    (_, kitchen, id) => validMembers(kitchen.faker(id).person.fullName()),
  ],
  'one-character': [
    'completedBy is one character long',
    (_, kitchen, id) => validMembers(kitchen.faker(id).string.alpha({ length: 1, casing: 'lower' })),
  ],
  reversed: ['the members stand in another order', (members) => members.toReversed()],
  notation: ['the JSON is indented, names have escapes', (members) => indented(escaped(members))],
} as const satisfies Record<string, readonly [title: string, shape: Shape]>;

type ShapeName = keyof typeof shapes;

const inLowerCase = validHeaders.map(([name, value]) => [name.toLowerCase(), value] as const);

const draft = (variant: string, title: string, shape: Shape, headers = validHeaders): Draft => ({
  requirement: 'endpoint.accepts-post',
  variant,
  title,
  request: (kitchen, id): RequestTemplate =>
    completion(kitchen.path, shape(kitchen.members(id), kitchen, id), headers),
  expectation: accepted,
});

const shaped = (name: ShapeName) => draft(name, shapes[name][0], shapes[name][1]);

const headerCase = draft('header-case', 'header names are in lower case', (members) => members, inLowerCase);

/** Two shapes in one request, and each alone in case it fails. */
const both = (parts: readonly [Draft, Draft], shape: Shape, headers = validHeaders): Draft => ({
  ...draft(
    parts.map(({ variant }) => variant).join('-'),
    parts.map(({ title }) => title).join(', '),
    shape,
    headers,
  ),
  parts,
});

export const valid: Recipe = {
  id: 'endpoint.accepts-post',
  area: 'success',
  title: 'valid requests of many shapes are accepted',
  drafts: () => [
    shaped('full-name'),
    both([shaped('system'), shaped('notation')], (...given) => indented(escaped(shapes.system[1](...given)))),
    both([shaped('uuid'), shaped('reversed')], (...given) => shapes.uuid[1](...given).toReversed()),
    both([shaped('one-character'), headerCase], shapes['one-character'][1], inLowerCase),
  ],
};
