import { overlook } from '../../alterations/bodies.ts';
import { answersEarly, refusesAs, refusesToo, skipGuards } from '../../alterations/decisions.ts';
import type { GuardName } from '../../behaviour.ts';
import { type Call, memberOf, textsIn } from '../../call.ts';
import type { Flavour } from '../../variant.ts';

type Row = readonly [
  id: string,
  says: string,
  guard: GuardName,
  when: (call: Call) => boolean,
  message: string,
];

/** Requests that a server may refuse or not. */
const refused: readonly Row[] = [
  [
    'content-type-with-parameters-refused',
    'a content type with parameters is refused',
    'contentType',
    ({ headers }) => (headers['content-type'] ?? '').includes(';'),
    'Content-Type must be application/json and nothing else.',
  ],
  [
    'file-name-not-csv-refused',
    'a fileName that does not end in .csv is refused',
    'body',
    (call) => !/\.csv$/i.test(String(memberOf(call, 'fileName'))),
    'Only CSV files are taken.',
  ],
  [
    'file-size-fraction-refused',
    'a fileSize with a fraction is refused',
    'body',
    (call) => !Number.isSafeInteger(memberOf(call, 'fileSize')),
    'fileSize must be a whole number.',
  ],
  [
    'name-over-255-refused',
    'names of more than 255 characters are refused',
    'body',
    (call) => textsIn(call).some((text) => text.length > 255),
    'A name is too long.',
  ],
  [
    'body-with-duplicate-names-refused',
    'members that come twice are refused',
    'json',
    ({ bytes }) => bytes.indexOf('"uploadId"') !== bytes.lastIndexOf('"uploadId"'),
    'A name comes twice.',
  ],
  [
    'body-nested-deeply-refused',
    'nesting over 100 levels is refused',
    'json',
    ({ bytes }) => bytes.includes('['.repeat(100)),
    'The body is nested too deeply.',
  ],
];

const known: ReadonlySet<string> = new Set(['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy']);

const isBlankName = (field: string, value: unknown) =>
  ['fileName', 'completedBy'].includes(field) && /^\s+$/.test(String(memberOf({ body: { value } }, field)));

const unknownIn = (value: unknown) =>
  Object.keys(Object(value)).every((name) => known.has(name))
    ? []
    : [{ field: '', message: 'must have no other properties' }];

export const openQuestions: readonly Flavour[] = [
  ...refused.map(
    ([id, says, guard, when, message]): Flavour => ({
      id,
      says,
      family: 'strictness',
      alter: (mock) => refusesToo(mock, guard, when, { code: 'CATALOG_INVALID_REQUEST', message }),
    }),
  ),
  {
    id: 'members-unknown-refused',
    says: 'unknown properties are refused',
    family: 'strictness',
    alter: (mock) => ({ ...mock, problems: (value) => [...mock.problems(value), ...unknownIn(value)] }),
  },
  {
    id: 'body-over-100-kb-as-413',
    says: 'a body over 100 KB is 413 without a code',
    family: 'strictness',
    alter: (mock) =>
      answersEarly(mock, ({ bytes }) =>
        bytes.length > 100_000 ? { kind: 'plain', status: 413, message: 'Payload too large' } : undefined,
      ),
  },
  {
    id: 'name-blank-accepted',
    says: 'fileName and completedBy may be blanks',
    family: 'reading',
    alter: (mock) => overlook(mock, ({ field }, value) => isBlankName(field, value)),
  },
  {
    id: 'file-mismatch-accepted',
    says: 'fileName and fileSize need not be those of the upload',
    family: 'lookup',
    alter: (mock) => skipGuards(mock, ['match']),
  },
  {
    id: 'upload-of-other-catalog-accepted',
    says: 'an upload of another catalog of the account is accepted',
    family: 'lookup',
    alter: (mock) => skipGuards(mock, ['pairing']),
  },
  {
    id: 'repeat-new-job',
    says: 'a second completion starts another job',
    family: 'repeat',
    alter: (mock) => ({ ...mock, repeat: 'new-job' }),
  },
  {
    id: 'repeat-same-job',
    says: 'a second completion names the first job again',
    family: 'repeat',
    alter: (mock) => ({ ...mock, repeat: 'same-job' }),
  },
  {
    id: 'repeat-as-409',
    says: 'a second completion is 409',
    family: 'repeat',
    alter: (mock) => refusesAs(mock, 'unused', { code: 'CATALOG_INVALID_REQUEST', status: 409 }),
  },
];
