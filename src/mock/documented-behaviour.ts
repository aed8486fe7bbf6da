import { randomBytes } from 'node:crypto';
import type { Contract } from '../contract/contract.ts';
import { writeAnswer } from './answer.ts';
import { type Behaviour, guardNames, type Rejection } from './behaviour.ts';
import { bodyProblems, parseJson } from './body.ts';
import type { Call } from './call.ts';
import { guards } from './guards.ts';
import type { Job } from './state/state.ts';

const statuses: Behaviour['statuses'] = {
  AUTHENTICATION_FAILED: 401,
  AUTHORIZATION_FAILED: 403,
  CATALOG_INVALID_REQUEST: 400,
  CATALOG_NOT_FOUND: 404,
  INTERNAL_ERROR: 500,
  UPLOAD_NOT_FOUND: 404,
};

// A header that is there but blank arrives as an empty string: as good as missing.
function credentials({ headers }: Call) {
  const [accountId, token] = [headers['x-account-id'], headers['x-clevertap-token']];
  return { ...(accountId && { accountId }), ...(token && { token }) };
}

const envelope = ({ code, message, details }: Rejection) => ({
  error: { code, message, ...(details && { details }) },
});

const acceptedBody = ({ id }: Job, time: string) => ({
  status: 'PROCESSING',
  jobId: id,
  estimatedCompletionTime: time,
});

const randomId = (prefix: string) => () => `${prefix}_${randomBytes(8).toString('hex')}`;

/** What the page says, and one choice wherever it leaves one. */
export const documentedBehaviour = ({ validators }: Contract): Behaviour => ({
  order: guardNames,
  guards,
  credentials,
  tokenMatches: (given, real) => given === real,
  parse: parseJson,
  problems: (value) => bodyProblems(validators.request, value),
  repeat: 'refuse',
  afterRefusal: () => {},
  statuses,
  acceptedStatus: 200,
  envelope,
  acceptedBody,
  // The form of the page's example: UTC, whole seconds.
  time: (instant) => new Date(instant).toISOString().replace(/\.\d+/, ''),
  newId: { job: randomId('job'), upload: randomId('upload') },
  otherMethod: (allow) => ({
    kind: 'plain',
    status: 405,
    message: 'Method not allowed',
    headers: { Allow: allow },
  }),
  early: () => undefined,
  serialise: (value) => JSON.stringify(value),
  finish: (answer) => answer,
  delayMs: () => 0,
  reply: writeAnswer,
});
