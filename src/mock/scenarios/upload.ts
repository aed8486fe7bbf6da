import { acceptedStep } from './accepted.ts';
import type { Scenario, Step } from './scenario.ts';

const xmlError = (code: string, message: string): Step => ({
  status: 403,
  headers: { 'Content-Type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});

const expired = xmlError('AccessDenied', 'Request has expired');
const stored: Step = { status: 200, headers: { ETag: '"9b2cf535f27731c974343645a3985328"' } };

const storageRefuses = (id: string, does: string, step: Step): Scenario => ({
  id,
  requirement: 'client.order.after-upload',
  does,
  wants: 'sends no completion and reports an error; it may ask for another URL first',
  ends: 'error',
  put: [step],
});

const notIssued = (id: string, does: string, step: Step): Scenario => ({
  id,
  requirement: 'client.order.after-issue',
  does,
  wants: 'uploads nothing, completes nothing and reports an error',
  ends: 'error',
  issue: [step],
});

const mended = (id: string, does: string, put: readonly Step[]): Scenario => ({
  id,
  requirement: 'client.order.after-upload',
  does,
  wants: 'tries again and completes the upload that was stored, or reports an error',
  ends: 'either',
  put,
});

const redirected = (id: string, steps: Pick<Scenario, 'issue' | 'complete'>, does: string): Scenario => ({
  id,
  requirement: 'client.credentials.redirect',
  does,
  wants: 'reports an error, or follows without its credentials',
  ends: 'either',
  ...steps,
});

const redirect = (status: number, location: string): Step => ({ status, headers: { Location: location } });

/** What happens before the completion: the signed URL, the storage and redirects. */
export const uploadScenarios: readonly Scenario[] = [
  storageRefuses('url-expired', 'the signed URL has expired: 403 with XML', expired),
  storageRefuses(
    'url-foreign',
    'the signed URL was signed for another request: 403 with XML',
    xmlError('SignatureDoesNotMatch', 'The request signature we calculated does not match the signature.'),
  ),
  storageRefuses(
    'put-403',
    'the storage refuses the file: 403 with XML',
    xmlError('AccessDenied', 'Access Denied'),
  ),
  storageRefuses('put-500', 'the storage fails every time', { status: 500, body: 'Internal Error' }),
  storageRefuses('put-reset', 'the storage resets the connection every time', { delivery: 'reset' }),
  mended('put-reset-then-200', 'the storage resets the connection once, then takes the file', [
    { delivery: 'reset' },
    stored,
  ]),
  mended('put-503-then-200', 'the storage answers 503 once, then takes the file', [
    { status: 503, headers: { 'Retry-After': '1' } },
    stored,
  ]),
  mended('url-expired-once', 'the first signed URL has expired, the next PUT is taken', [expired, stored]),
  notIssued('issue-401', 'no signed URL: AUTHENTICATION_FAILED', {
    status: 401,
    body: { error: { code: 'AUTHENTICATION_FAILED', message: 'The token is not valid.' } },
  }),
  notIssued('issue-403', 'no signed URL: the catalog feature is not enabled', {
    status: 403,
    body: { status: 'fail', error: 'Catalog feature is not enabled for this account', code: 403 },
  }),
  notIssued('issue-500', 'no signed URL: the server fails every time', {
    status: 500,
    body: { message: 'Oops' },
  }),
  notIssued('issue-html', 'no signed URL: a page comes with 200', {
    status: 200,
    headers: { 'Content-Type': 'text/html' },
    body: '<!doctype html><title>Sign in</title>',
  }),
  notIssued('issue-empty-object', 'no signed URL: the answer is an empty object', { status: 200, body: {} }),
  {
    id: 'issue-extra-members',
    requirement: 'client.tolerance.unknown-members',
    does: 'the answer with the signed URL has members that nobody knows',
    wants: 'goes on and reports success',
    ends: 'success',
    issue: [
      {
        status: 200,
        body: {
          expiresIn: 900,
          uploadId: '{{uploadId}}',
          signedUrl: '{{signedUrl}}',
          method: 'PUT',
          parts: null,
        },
      },
    ],
  },
  redirected(
    'redirect-completion',
    { complete: [redirect(307, '{{elsewhere}}{{path}}')] },
    'the completion is redirected to another origin, which accepts it',
  ),
  redirected(
    'redirect-issue',
    { issue: [redirect(302, '{{elsewhere}}/v2/catalogs/signedurl')], complete: [acceptedStep] },
    'the request for a signed URL is redirected to another origin',
  ),
];
