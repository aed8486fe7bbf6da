import { errorCodes } from '../../../contract/error-code.ts';
import { alterRejection, onEveryAnswer, onRejection, withHeader } from '../../alterations/answers.ts';
import { refusesToo } from '../../alterations/decisions.ts';
import type { Rejection } from '../../behaviour.ts';
import { type Call, memberOf, uploadOf } from '../../call.ts';
import type { Defect } from '../../variant.ts';
import { everyRefusal, memberRefusals, tokenRefusals, uploadRefusals } from '../requirement-groups.ts';

const otherThan = (code: unknown) =>
  code === 'CATALOG_NOT_FOUND' ? 'UPLOAD_NOT_FOUND' : 'CATALOG_NOT_FOUND';

type Row = readonly [which: string, says: string, code: (code: unknown) => unknown];

/** How every code is spoilt. */
const everyCode: readonly Row[] = [
  ['missing', 'rejections carry no error code', () => undefined],
  ['null', 'the error code is null', () => null],
  ['number', 'error codes are numbers', (code) => 1001 + (errorCodes as readonly unknown[]).indexOf(code)],
  ['lower-case', 'error codes are written in lower case', (code) => String(code).toLowerCase()],
  ['prefixed', 'error codes begin with ERR_', (code) => `ERR_${code}`],
  ['trailing-blank', 'a blank follows every error code', (code) => `${code} `],
];

type RowOfOne = readonly [
  which: string,
  says: string,
  concerned: (rejection: Rejection, call: Call) => boolean,
  code: string | undefined,
  ...violates: string[],
];

const codeIs = (code: string) => (rejection: Rejection) => rejection.code === code;

/** Where one code alone is spoilt, and into what. */
const oneCode: readonly RowOfOne[] = [
  [
    'upload-in-camel-case',
    'the code of an unknown upload is UploadNotFound',
    codeIs('UPLOAD_NOT_FOUND'),
    'UploadNotFound',
    ...uploadRefusals,
    'robust.values',
    'robust.body',
  ],
  [
    'catalog-in-lower-case',
    'the code of an unknown catalog alone is in lower case',
    codeIs('CATALOG_NOT_FOUND'),
    'catalog_not_found',
    'catalog.exists',
    'robust.values',
  ],
  [
    'token-misspelled',
    'the code of a wrong token is AUTHENTIFICATION_FAILED',
    codeIs('AUTHENTICATION_FAILED'),
    'AUTHENTIFICATION_FAILED',
    ...tokenRefusals,
    'headers.account-id',
    'headers.account-id.match',
    'headers.account.pair',
    'robust.headers',
  ],
  [
    'permission-shortened',
    'the code of a missing permission is FORBIDDEN',
    codeIs('AUTHORIZATION_FAILED'),
    'FORBIDDEN',
    'authorization.catalog',
    'auth.every-request',
  ],
  [
    'body-shortened',
    'the code of an invalid body is INVALID_REQUEST',
    codeIs('CATALOG_INVALID_REQUEST'),
    'INVALID_REQUEST',
    ...['headers.content-type', 'body.json', ...memberRefusals, 'robust.values', 'robust.body'],
  ],
  [
    'internal-fault-missing',
    'a failure inside carries no code',
    codeIs('INTERNAL_ERROR'),
    undefined,
    'error.internal',
  ],
  [
    'content-type-undocumented',
    'a wrong content type has a code of its own',
    ({ status }) => status === 415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'negative-size-undocumented',
    'a negative fileSize has a code of its own',
    (_rejection, call) => Number(memberOf(call, 'fileSize')) < 0,
    'FILE_SIZE_OUT_OF_RANGE',
    'body.fileSize.nonnegative',
  ],
];

/** A second completion, which may be refused with any code that the page has. */
const ofRepeats: readonly (readonly [which: string, says: string, code: string | undefined])[] = [
  [
    'undocumented',
    'a second completion is refused with a code that the page does not have',
    'ALREADY_COMPLETED',
  ],
  ['missing', 'a second completion is refused without any code', undefined],
];

const doubled =
  (concerned: (rejection: Rejection) => boolean): Defect['alter'] =>
  (mock) => ({
    ...mock,
    envelope: (rejection, call) => {
      const usual = mock.envelope(rejection, call);
      if (!concerned(rejection)) return usual;
      return { first: usual, second: mock.envelope({ ...rejection, code: otherThan(rejection.code) }, call) };
    },
  });

const isLarge = ({ bytes }: Call) => bytes.length > 100_000;

export const errorCodesSpoilt: readonly Defect[] = [
  ...everyCode.map(
    ([which, says, code]): Defect => ({
      id: `code-${which}`,
      says,
      family: 'error',
      violates: ['error.code', ...everyRefusal],
      alter: (mock) => alterRejection(mock, (rejection) => ({ ...rejection, code: code(rejection.code) })),
    }),
  ),
  ...oneCode.map(
    ([which, says, concerned, code, ...violates]): Defect => ({
      id: `code-of-${which}`,
      says,
      family: 'error',
      violates: ['error.code', ...violates],
      alter: (mock) =>
        alterRejection(mock, (rejection, call) =>
          concerned(rejection, call) ? { ...rejection, code } : rejection,
        ),
    }),
  ),
  {
    id: 'code-of-large-body-undocumented',
    says: 'a body of more than 100 KB is 413 with a code of its own',
    family: 'error',
    violates: ['error.code'],
    alter: (mock) =>
      onEveryAnswer(
        alterRejection(
          refusesToo(mock, 'json', isLarge, { code: 'CATALOG_INVALID_REQUEST', message: 'Too large.' }),
          (rejection, call) => (isLarge(call) ? { ...rejection, code: 'PAYLOAD_TOO_LARGE' } : rejection),
        ),
        (answer, call) => (isLarge(call) && answer.status >= 400 ? { ...answer, status: 413 } : answer),
      ),
  },
  ...ofRepeats.map(
    ([which, says, code]): Defect => ({
      id: `code-of-repeat-${which}`,
      says,
      family: 'error',
      violates: ['error.code'],
      entails: ['headers.token.invalid'],
      contradicts: { flavours: ['repeat-same-job'], because: 'no second completion would be refused' },
      alter: (mock) =>
        alterRejection(mock, (rejection, call) =>
          uploadOf(call)?.state === 'completed' ? { ...rejection, code } : rejection,
        ),
    }),
  ),
  {
    id: 'code-in-header-only',
    says: 'the error code stands only in a header',
    family: 'error',
    violates: ['error.code', ...everyRefusal],
    alter: (mock) =>
      onRejection(
        alterRejection(mock, (rejection) => ({ ...rejection, code: undefined })),
        (answer, { code }) => withHeader(answer, 'X-Error-Code', code),
      ),
  },
  {
    id: 'code-in-sentence-only',
    says: 'the error code stands only inside the message',
    family: 'error',
    violates: ['error.code', ...everyRefusal],
    alter: (mock) =>
      alterRejection(mock, (rejection) => ({
        ...rejection,
        code: undefined,
        message: `${rejection.code}: ${rejection.message}`,
      })),
  },
  {
    id: 'code-doubled',
    says: 'every rejection carries two codes',
    family: 'error',
    violates: ['error.code', ...everyRefusal],
    alter: doubled(() => true),
  },
  {
    id: 'code-of-upload-doubled',
    says: 'an unknown upload is an unknown catalog as well',
    family: 'error',
    violates: ['error.code', ...uploadRefusals, 'robust.values', 'robust.body'],
    alter: doubled(codeIs('UPLOAD_NOT_FOUND')),
  },
];
