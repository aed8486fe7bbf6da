import type { Sent } from '../send.ts';
import type { Probe } from './probe.ts';

const invalid = (name: string, shows: string | readonly string[], sent: Sent): Probe => ({
  name,
  expects: ['CATALOG_INVALID_REQUEST'],
  shows: [shows].flat(),
  sent: () => sent,
});

/** A 415 without a code is allowed for a content type. */
const ofType = (name: string, type?: string): Probe => ({
  ...invalid(`content type ${name}`, 'headers.content-type', { headers: { 'Content-Type': type } }),
  expects: ['CATALOG_INVALID_REQUEST', 'plain'],
});

const notJson = (name: string, body: string): Probe => invalid(`body ${name}`, 'body.json', { body });

const fields = ['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy'];
const strings = ['uploadId', 'fileName', 'completedBy'];

/** "Does not exist or is not valid", says the page of UPLOAD_NOT_FOUND. */
const codesFor = (name: string): Probe['expects'] =>
  name === 'uploadId' ? ['CATALOG_INVALID_REQUEST', 'UPLOAD_NOT_FOUND'] : ['CATALOG_INVALID_REQUEST'];

const member = (what: string, name: string, rule: string, value: unknown): Probe => ({
  ...invalid(`${name} ${what}`, `body.${name}.${rule}`, { members: { [name]: value } }),
  expects: codesFor(name),
});

const otherTypes = (name: string): readonly (readonly [what: string, value: unknown])[] => [
  ['of another type', [1]],
  ['false', false],
  ['as an empty list', []],
  ['as an object', { value: 1 }],
  ['as an empty object', {}],
  strings.includes(name) ? ['as a number', 5] : ['as a word', 'many'],
  strings.includes(name) ? ['as zero', 0] : ['as an empty string', ''],
];

const range = (name: string, rule: string, what: string, value: number): Probe => ({
  ...member(what, name, rule, value),
  expects:
    name === 'catalogId' ? ['CATALOG_INVALID_REQUEST', 'CATALOG_NOT_FOUND'] : ['CATALOG_INVALID_REQUEST'],
});

// What is missing is named in the answer, so each field's own requirement shows as well.
const missing = ['body.required.all', ...fields.map((name) => `body.${name}.required`)];

const several = (name: string, members: Readonly<Record<string, unknown>>): Probe =>
  invalid(name, missing, { members });

const whole = { uploadId: 'u', catalogId: 1, fileName: 'f', fileSize: 1, completedBy: 'c' };

/** The members of a valid body under other names. */
const renamed = (name: string, rename: (name: string) => string): Probe => ({
  name: `names ${name}`,
  expects: ['CATALOG_INVALID_REQUEST'],
  shows: missing,
  sent: ({ environment }, id) => ({
    body: JSON.stringify({
      [rename('uploadId')]: id,
      [rename('catalogId')]: Number(environment.CLEVERTAP_CATALOG_ID),
      [rename('fileName')]: 'products.csv',
      [rename('fileSize')]: 12345,
      [rename('completedBy')]: 'me',
    }),
  }),
});

/** A valid body, written in another way. */
const rewritten = (name: string, shows: string, write: (json: string) => string): Probe => ({
  name: `body ${name}`,
  expects: ['CATALOG_INVALID_REQUEST'],
  shows: [shows],
  sent: ({ environment }, id) => ({
    body: write(
      JSON.stringify({
        uploadId: id,
        catalogId: Number(environment.CLEVERTAP_CATALOG_ID),
        fileName: 'products.csv',
        fileSize: 12345,
        completedBy: 'me',
      }),
    ),
  }),
});

const formOf = (json: string) => new URLSearchParams(Object.entries(JSON.parse(json))).toString();

/** The right value of a catalogId, wrapped or changed. */
const catalog = (what: string, rule: string, change: (id: number) => unknown): Probe => ({
  name: `catalogId ${what}`,
  expects: ['CATALOG_INVALID_REQUEST', 'CATALOG_NOT_FOUND'],
  shows: [`body.catalogId.${rule}`],
  sent: ({ environment }) => ({ members: { catalogId: change(Number(environment.CLEVERTAP_CATALOG_ID)) } }),
});

const uploadId = (what: string, change: (id: string) => unknown): Probe => ({
  name: `uploadId ${what}`,
  expects: ['CATALOG_INVALID_REQUEST', 'UPLOAD_NOT_FOUND'],
  shows: ['body.uploadId.type'],
  sent: (_mock, id) => ({ members: { uploadId: change(id) } }),
});

/** Content type, JSON and members. */
export const bodyProbes: readonly Probe[] = [
  ofType('other', 'text/plain'),
  ofType('XML', 'application/xml'),
  ofType('form', 'application/x-www-form-urlencoded'),
  ofType('multipart', 'multipart/form-data; boundary=x'),
  ofType('like JSON', 'application/vnd.api+json'),
  ofType('missing'),
  ofType('empty', ''),
  notJson('truncated', '{"uploadId":'),
  notJson('empty', ''),
  notJson('blank', ' \n '),
  notJson('array', '[]'),
  notJson('null', 'null'),
  notJson('number', '42'),
  rewritten('in a list', 'body.json', (json) => `[${json}]`),
  rewritten('in a string', 'body.json', JSON.stringify),
  rewritten('without its end', 'body.json', (json) => json.slice(0, -1)),
  rewritten('as a form', 'body.json', formOf),
  ...fields.map((name) => member('missing', name, 'required', undefined)),
  ...fields.map((name) => member('null', name, 'null', null)),
  ...fields.flatMap((name) => otherTypes(name).map(([what, value]) => member(what, name, 'type', value))),
  ...strings.flatMap((name) => [
    member('empty', name, 'nonempty', ''),
    member('blank', name, 'nonempty', ' '),
  ]),
  member('of digits', 'fileSize', 'type', '12345'),
  uploadId('in a list', (id) => [id]),
  uploadId('in an object', (value) => ({ value })),
  catalog('of digits', 'type', String),
  catalog('in a list', 'type', (id) => [id]),
  catalog('with a fraction', 'integer', (id) => id + 0.5),
  catalog('with a minus', 'positive', (id) => -id),
  range('fileSize', 'nonnegative', 'negative', -1),
  range('catalogId', 'integer', 'fractional', 1.5),
  range('catalogId', 'positive', 'negative', -1),
  range('catalogId', 'positive', 'zero', 0),
  several('two fields missing', { fileName: undefined, completedBy: undefined }),
  invalid('no field at all', missing, { body: '{}' }),
  invalid('fields inside data', missing, { body: JSON.stringify({ data: whole }) }),
  renamed('in lower case', (name) => name.toLowerCase()),
  renamed('in snake case', (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
];
