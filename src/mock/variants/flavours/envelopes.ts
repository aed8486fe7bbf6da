import { STATUS_CODES } from 'node:http';
import { onRejection, withHeader } from '../../alterations/answers.ts';
import type { Rejection } from '../../behaviour.ts';
import type { Flavour } from '../../variant.ts';

type Row = readonly [
  which: string,
  says: string,
  envelope: (rejection: Rejection) => unknown,
  mediaType?: string,
];

const path = '/v2/catalogs/signedurl/complete';

// RFC 9457 section 3.1.1; a code that a defect took away leaves no type.
const typeOf = (code: unknown) => (code === undefined ? code : `https://example.com/problems/${code}`);

const pointing = ({ code, message, details = [] }: Rejection) => ({
  errors: [
    { status: '400', code, title: message },
    ...details.map(({ field, message: detail }) => ({ code, detail, source: { pointer: `/${field}` } })),
  ],
});

/** Where the code stands in a rejection, and what stands around it: the page shows no error body. */
const rows: readonly Row[] = [
  ['flat', 'code and message are at the top level', ({ code, message }) => ({ code, message })],
  ['array', 'errors come in a list', ({ code, message }) => ({ errors: [{ code, message }] })],
  ['top-level-array', 'the body of a rejection is a list', ({ code, message }) => [{ code, message }]],
  ['string', 'the body of a rejection is the code as a string', ({ code }) => code],
  ['code-alone', 'rejections hold nothing but the code', ({ code }) => ({ code })],
  [
    'reason',
    'the code is called reason',
    ({ code, message }) => ({ status: 'error', reason: code, message }),
  ],
  [
    'error-code',
    'the code is called error_code, beside a status that says error',
    ({ code, message }) => ({ status: 'error', error_code: code, error_description: message }),
  ],
  [
    'code-and-reason',
    'the code stands beside the reason phrase and the number of the status',
    ({ code, message }) => ({ error: { code, reason: STATUS_CODES[400], status: 400, message } }),
  ],
  [
    'code-twice',
    'the code stands at two places',
    ({ code, message }) => ({ code, errors: [{ code, message }] }),
  ],
  [
    'numeric-code',
    'a number called code stands beside the error code',
    ({ code, message }) => ({ error: { code: 404, status: code, message } }),
  ],
  [
    'legacy-pair',
    'the code comes with an older code that is not documented',
    ({ code, message }) => ({ code, legacyCode: 'ERR-1042', message }),
  ],
  [
    'deep',
    'the code stands five levels deep',
    ({ code, message }) => ({
      response: { result: { failure: { cause: { identifier: code } } } },
      note: message,
    }),
  ],
  [
    'fault',
    'rejections are faults of a gateway',
    ({ code, message }) => ({ fault: { faultstring: message, detail: { errorcode: code } } }),
  ],
  [
    'graphql',
    'the code stands in the extensions of an error',
    ({ code, message }) => ({ data: null, errors: [{ message, extensions: { code } }] }),
  ],
  [
    'success-false',
    'rejections say success false',
    ({ code, message }) => ({ success: false, data: null, error: { type: code, message } }),
  ],
  [
    'like-accepted',
    'rejections have the accepted members too, without values',
    ({ code, message }) => ({
      status: 'FAILED',
      jobId: null,
      estimatedCompletionTime: null,
      error: { code, message },
    }),
  ],
  [
    'request-id',
    'rejections carry a request id and a link to help',
    ({ code, message }) => ({
      requestId: 'req_7f3a',
      help: 'https://developer.example.com/docs/errors#codes',
      error: { code, message },
    }),
  ],
  [
    'spring',
    'rejections carry time, status, reason phrase and path',
    ({ code, message }) => ({
      timestamp: new Date(0).toISOString(),
      status: 400,
      error: 'Bad Request',
      code,
      message,
      path,
    }),
  ],
  [
    'by-code',
    'each error code has a shape of its own',
    ({ code, message }) => ({ [`about${String(code).length}`]: { code, message } }),
  ],
  ['json-api', 'rejections are JSON:API errors with pointers', pointing, 'application/vnd.api+json'],
  [
    'problem-json',
    'rejections are problem details with a code',
    // RFC 9457 section 3.2 lets a problem type add members.
    ({ code, message }) => ({ type: 'about:blank', title: message, code }),
    'application/problem+json',
  ],
  [
    'problem-type',
    'rejections are problem details whose type ends with the code',
    ({ code, message }) => ({ type: typeOf(code), title: message }),
    'application/problem+json',
  ],
];

export const envelopes: readonly Flavour[] = [
  ...rows.map(
    ([which, says, envelope, mediaType]): Flavour => ({
      id: `envelope-${which}`,
      says,
      family: 'envelope',
      alter: (mock) =>
        onRejection({ ...mock, envelope }, (answer) =>
          mediaType ? withHeader(answer, 'Content-Type', mediaType) : answer,
        ),
    }),
  ),
  {
    id: 'envelope-of-gateway-for-credentials',
    says: 'a gateway in front answers bad credentials in its own shape',
    family: 'envelope',
    alter: (mock) => ({
      ...mock,
      envelope: (rejection, call) =>
        rejection.code === 'AUTHENTICATION_FAILED'
          ? { fault: { faultstring: rejection.message, detail: { errorcode: rejection.code } } }
          : mock.envelope(rejection, call),
    }),
  },
];
