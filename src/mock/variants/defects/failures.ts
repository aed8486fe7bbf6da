import { onAccepted, repliesTo } from '../../alterations/answers.ts';
import { answersEarly, failsOn } from '../../alterations/decisions.ts';
import type { Outcome } from '../../answer.ts';
import { type Call, memberOf, namesMatch, textsIn, uploadOf } from '../../call.ts';
import type { Defect, DefectFamily } from '../../variant.ts';

type Row = readonly [
  which: string,
  says: string,
  fails: (call: Call) => boolean,
  violates: readonly string[],
  shows?: Defect['shows'],
];

const numberIs = (name: string, is: (value: number) => boolean) => (call: Call) => {
  const value = memberOf(call, name);
  return typeof value === 'number' && is(value);
};

const completedBy = (call: Call) => textsIn(call)[1] ?? '';

/** Unusual values, a name being that of the file or of the person, that make the server fail. */
const values: readonly Row[] = [
  ['name-with-emoji', 'an emoji', (call) => namesMatch(call, /\p{Emoji_Presentation}/u), ['robust.values']],
  [
    'name-with-half-a-pair',
    'half a surrogate pair',
    (call) => namesMatch(call, /\p{Cs}/u),
    ['robust.values'],
  ],
  ['name-with-line-break', 'a line break in a name', (call) => namesMatch(call, /[\r\n]/), ['robust.values']],
  ['name-with-apostrophe', 'an apostrophe', (call) => namesMatch(call, /\u0027/), ['robust.values']],
  [
    'name-over-255',
    'a name of more than 255 characters',
    (call) => namesMatch(call, /^[\s\S]{256}/),
    ['robust.values'],
  ],
  [
    'file-name-over-4000',
    'a fileName of more than 4000 characters',
    (call) => String(memberOf(call, 'fileName')).length > 4000,
    ['robust.values'],
  ],
  [
    'completed-by-with-blank',
    'a blank inside completedBy',
    (call) => /\S \S/.test(completedBy(call)),
    ['endpoint.accepts-post', 'robust.values'],
  ],
  [
    'file-size-minus-zero',
    'a fileSize of -0',
    numberIs('fileSize', (value) => Object.is(value, -0)),
    ['robust.values'],
  ],
  [
    'file-size-beyond-exact',
    'a fileSize of 2^53',
    numberIs('fileSize', (value) => value === 2 ** 53),
    ['robust.values'],
  ],
  [
    'file-size-over-64-bits',
    'a fileSize beyond 64 bits',
    numberIs('fileSize', (value) => value > 2 ** 64),
    ['robust.values'],
  ],
  [
    'catalog-id-over-64-bits',
    'a catalogId beyond 64 bits',
    numberIs('catalogId', (value) => value > 2 ** 64),
    ['robust.values'],
  ],
  [
    'upload-id-with-nul',
    'a NUL in an uploadId',
    (call) => String(memberOf(call, 'uploadId')).includes('\0'),
    ['robust.values'],
  ],
];

const invalidJson = ['body.json', 'error.client-not-internal'];

/** Unusual or wrong bodies that make the server fail. */
const bodies: readonly Row[] = [
  [
    'body-with-bom',
    'a byte order mark',
    ({ bytes }) => bytes[0] === 0xef && bytes[1] === 0xbb,
    ['robust.body'],
  ],
  ['body-in-utf-16', 'UTF-16', ({ bytes }) => bytes[1] === 0, ['robust.body']],
  ['body-nested-deeply', 'deep nesting', ({ bytes }) => bytes.includes('['.repeat(1000)), ['robust.body']],
  [
    'body-with-many-members',
    'a body of more than a thousand members',
    ({ body }) => 'value' in body && Object.keys(Object(body.value)).length > 1000,
    ['robust.body'],
  ],
  [
    'body-with-duplicate-names',
    'a member that comes twice',
    ({ bytes }) =>
      bytes.indexOf('"uploadId"') !== bytes.lastIndexOf('"uploadId"') && !bytes.includes('__proto__'),
    ['robust.body'],
  ],
  ['body-with-proto', '__proto__ as a name', ({ bytes }) => bytes.includes('"__proto__"'), ['robust.body']],
  ['body-empty', 'an empty body', ({ bytes }) => bytes.length === 0, invalidJson],
  ['body-null', 'null as the body', ({ body }) => 'value' in body && body.value === null, invalidJson],
  [
    'body-with-trailing-comma',
    'a comma after the last member',
    ({ bytes }) => /,\s*\}\s*$/.test(bytes.toString('latin1')),
    ['error.client-not-internal'],
  ],
  [
    'member-null',
    'a member that is null',
    ({ body }) => 'value' in body && body.value !== null && Object.values(Object(body.value)).includes(null),
    [
      ...['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy'].map((name) => `body.${name}.null`),
      'error.client-not-internal',
    ],
  ],
  [
    'completed-by-missing-for-unknown-upload',
    'a missing completedBy together with an unknown upload',
    (call) =>
      typeof memberOf(call, 'uploadId') === 'string' &&
      uploadOf(call) === undefined &&
      memberOf(call, 'fileName') !== undefined &&
      memberOf(call, 'completedBy') === undefined,
    ['error.client-not-internal'],
    'in pairs',
  ],
];

const broken: Outcome = {
  kind: 'refused',
  refusal: { code: 'INTERNAL_ERROR', message: 'Something went wrong.' },
};

/** Headers that make the server fail, before it looks at anything else. */
const headers: readonly Row[] = [
  [
    'headers-asking-for-xml',
    'an Accept that asks for XML',
    (call) => call.headers.accept?.includes('application/xml') ?? false,
    ['robust.headers'],
  ],
  [
    'token-twice',
    'a token that comes twice',
    (call) => call.headers['x-clevertap-token']?.includes(', ') ?? false,
    ['robust.headers'],
  ],
];

const familyOf = (violates: readonly string[]): DefectFamily =>
  violates.some((id) => id.startsWith('body.')) ? 'validation' : 'robustness';

export const failures: readonly Defect[] = [
  ...[...values, ...bodies].map(
    ([which, says, fails, violates, shows]): Defect => ({
      id: `${which}-is-500`,
      says: `${says} makes the server fail`,
      family: familyOf(violates),
      violates,
      shows,
      alter: (mock) => failsOn(mock, fails),
    }),
  ),
  ...headers.map(
    ([which, says, fails, violates]): Defect => ({
      id: `${which}-is-500`,
      says: `${says} makes the server fail`,
      family: 'robustness',
      violates,
      alter: (mock) => answersEarly(mock, (call) => (fails(call) ? broken : undefined)),
    }),
  ),
  {
    id: 'name-with-emoji-done-then-500',
    says: 'a completion with an emoji is carried out, and the server fails afterwards',
    family: 'robustness',
    violates: ['robust.values'],
    alter: (mock) =>
      onAccepted(mock, (answer, call) =>
        namesMatch(call, /\p{Emoji_Presentation}/u)
          ? { ...answer, status: 500, body: Buffer.from('{"code":"INTERNAL_ERROR"}') }
          : answer,
      ),
  },
  {
    id: 'name-with-line-break-done-then-reset',
    says: 'a completion with a line break is carried out, and the connection is cut',
    family: 'robustness',
    violates: ['robust.values'],
    alter: (mock) =>
      repliesTo(
        mock,
        (call, { kind }) => kind === 'accepted' && namesMatch(call, /\r\n/),
        (response) => response.destroy(),
      ),
  },
  {
    id: 'repeat-as-plain-500',
    says: 'a second completion makes the server fail, without INTERNAL_ERROR',
    family: 'error',
    violates: ['error.internal'],
    entails: ['error.code', 'headers.token.invalid', 'error.client-not-internal'],
    shows: 'in sequence',
    alter: (mock) =>
      answersEarly(mock, (call) =>
        uploadOf(call)?.state === 'completed'
          ? { kind: 'plain', status: 500, message: 'Something went wrong.' }
          : undefined,
      ),
  },
];
