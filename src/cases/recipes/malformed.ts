import type { Fault, Profile } from '../case.ts';
import { rejected } from '../expectations.ts';
import { type Members, objectText } from '../members.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { completion } from '../requests.ts';

type Text = (members: Members) => string;
type Row = readonly [variant: string, title: string, text: Text, profile?: Profile];

const asForm: Text = (members) =>
  members.map(([name, json]) => `${name}=${json.replace(/^"|"$/g, '')}`).join('&');

// Nothing here is JSON to any parser; what only a lenient parser takes is observed, never judged.
const broken: readonly Row[] = [
  ['truncated', 'the JSON text ends in the middle', (members) => objectText(members).slice(0, -25), 'smoke'],
  ['unclosed', 'the closing brace is missing', (members) => objectText(members).slice(0, -1)],
  ['unbalanced', 'the object closes with a bracket', (members) => `${objectText(members).slice(0, -1)}]`],
  ['unopened', 'the opening brace is missing', (members) => objectText(members).slice(1)],
  ['no-colon', 'a colon is missing', (members) => objectText(members).replace('":', '" ')],
  ['no-comma', 'a comma is missing', (members) => objectText(members).replace(',"', ' "')],
  ['words', 'the body is plain words', () => 'this is not JSON'],
  ['xml', 'the body is XML', () => '<complete><uploadId>{{uploadId}}</uploadId></complete>'],
  ['form', 'the body is a form', asForm],
  ['empty', 'the body is empty', () => '', 'smoke'],
  ['blank', 'the body is white space', () => ' \n '],
];

const otherValues: readonly Row[] = [
  ['array', 'the body is an array that holds the object', (members) => `[${objectText(members)}]`, 'smoke'],
  ['empty-array', 'the body is an empty array', () => '[]'],
  ['string', 'the body is a string', () => '"{{uploadId}}"'],
  ['quoted-object', 'the body is the object as a string', (members) => JSON.stringify(objectText(members))],
  ['number', 'the body is a number', () => '42'],
  ['null', 'the body is null', () => 'null'],
  ['true', 'the body is true', () => 'true'],
];

const draftWith =
  (fault: Fault) =>
  ([variant, title, text, profile = 'standard']: Row): Draft => ({
    requirement: 'body.json',
    variant,
    title,
    profile,
    fault,
    request: (kitchen, id) => completion(kitchen.path, text(kitchen.members(id))),
    expectation: rejected('CATALOG_INVALID_REQUEST'),
  });

export const malformed: Recipe = {
  id: 'body.json',
  area: 'body',
  title: 'a body that is no JSON object is refused with CATALOG_INVALID_REQUEST',
  drafts: () => [
    ...broken.map(draftWith({ kind: 'malformed-json', breaks: 'syntax' })),
    ...otherValues.map(draftWith({ kind: 'not-an-object', breaks: 'schema' })),
  ],
};
