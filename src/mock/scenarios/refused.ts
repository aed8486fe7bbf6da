import { type ErrorCode, errorCodes } from '../../contract/error-code.ts';
import type { Scenario, Step } from './scenario.ts';

const statuses: Readonly<Record<ErrorCode, number>> = {
  UPLOAD_NOT_FOUND: 404,
  CATALOG_NOT_FOUND: 404,
  CATALOG_INVALID_REQUEST: 400,
  AUTHENTICATION_FAILED: 401,
  AUTHORIZATION_FAILED: 403,
  INTERNAL_ERROR: 500,
};

type Envelope = readonly [
  does: string,
  shape: (code: string, message: string) => unknown,
  mediaType?: string,
];

const envelopes: Readonly<Record<string, Envelope>> = {
  flat: ['at the top level', (code, message) => ({ code, message })],
  nested: ['in a member error', (code, message) => ({ error: { code, message } })],
  problem: [
    'in problem details',
    (code, title) => ({ type: 'about:blank', title, code }),
    'application/problem+json',
  ],
  list: ['in a list of errors', (code, message) => ({ errors: [{ code, message }] })],
  'other-key': [
    'as errorCode',
    (code, message) => ({ status: 'error', errorCode: code, description: message }),
  ],
};

const dashed = (code: ErrorCode) => code.toLowerCase().replaceAll('_', '-');

const refusal = (code: ErrorCode, body: unknown, mediaType = 'application/json'): Step => ({
  status: statuses[code],
  headers: { 'Content-Type': mediaType },
  body,
});

// A client may repeat what failed inside; the refusal stays the same.
const refusedScenario = (
  code: ErrorCode,
  envelope: string,
  [does, shape, mediaType]: Envelope,
): Scenario => ({
  id: `${dashed(code)}-${envelope}`,
  requirement: `client.errors.${dashed(code)}`,
  does: `the completion is refused with ${code}, ${does}`,
  wants: `reports an error whose code is not that of another refusal; ${code} is best`,
  ends: 'error',
  code,
  envelope,
  complete: [refusal(code, shape(code, 'The completion is refused.'), mediaType)],
});

/** Each documented code in each common envelope, and refusals without a code that a client can know. */
export const refusedScenarios: readonly Scenario[] = [
  ...errorCodes.flatMap((code) =>
    Object.entries(envelopes).map(([name, envelope]) => refusedScenario(code, name, envelope)),
  ),
  {
    id: 'message-names-codes',
    requirement: 'client.errors.catalog-not-found',
    does: 'the completion is refused with CATALOG_NOT_FOUND, and its message names another code',
    wants: 'reports the error of the code, whatever the message says',
    ends: 'error',
    code: 'CATALOG_NOT_FOUND',
    envelope: 'nested',
    complete: [
      refusal('CATALOG_NOT_FOUND', {
        error: { code: 'CATALOG_NOT_FOUND', message: 'Not to be confused with UPLOAD_NOT_FOUND.' },
      }),
    ],
  },
  {
    id: 'unknown-code',
    requirement: 'client.tolerance.unknown-code',
    does: 'the completion is refused with a code that is not documented',
    wants: 'reports an error',
    ends: 'error',
    complete: [
      { status: 409, body: { error: { code: 'CATALOG_LOCKED', message: 'The catalog is locked.' } } },
    ],
  },
  {
    id: 'refused-without-body',
    requirement: 'client.tolerance.unknown-code',
    does: 'the completion is refused with 400 and no body',
    wants: 'reports an error',
    ends: 'error',
    complete: [{ status: 400 }],
  },
];
