import type { Probe } from './probe.ts';
import { restricted } from './restricted.ts';

const shownBy: Readonly<Record<string, string>> = {
  'bad token': 'headers.token.invalid',
  'no account': 'headers.account-id',
  'malformed JSON': 'body.json',
  'other content type': 'headers.content-type',
  'missing field': 'body.completedBy.required',
  'internal fault': 'error.internal',
  'unknown catalog': 'catalog.exists',
  'unknown upload': 'upload.exists',
  'restricted caller': 'authorization.catalog',
};

const two = (name: string, expects: Probe['expects'], sent: Probe['sent']): Probe => ({
  name,
  expects,
  shows: name.split(', ').flatMap((fault) => shownBy[fault] ?? []),
  sent,
});
const badToken = { 'X-CleverTap-Token': 'abc' };

/** Two faults at once: which error wins is open. */
export const orderProbes: readonly Probe[] = [
  two('bad token, other content type', ['AUTHENTICATION_FAILED', 'CATALOG_INVALID_REQUEST'], () => ({
    headers: { ...badToken, 'Content-Type': 'text/plain' },
  })),
  two('bad token, no account', ['AUTHENTICATION_FAILED', 'CATALOG_INVALID_REQUEST'], () => ({
    headers: { ...badToken, 'X-Account-Id': undefined },
  })),
  two('bad token, malformed JSON', ['AUTHENTICATION_FAILED', 'CATALOG_INVALID_REQUEST'], () => ({
    headers: badToken,
    body: '{',
  })),
  two('restricted caller, missing field', ['CATALOG_INVALID_REQUEST', 'AUTHORIZATION_FAILED'], (mock) => ({
    headers: restricted(mock),
    members: { completedBy: undefined },
  })),
  two('bad token, missing field', ['AUTHENTICATION_FAILED', 'CATALOG_INVALID_REQUEST'], () => ({
    headers: badToken,
    members: { completedBy: undefined },
  })),
  two('bad token, internal fault', ['AUTHENTICATION_FAILED', 'INTERNAL_ERROR'], () => ({
    headers: { ...badToken, 'X-Mock-Fault': 'internal' },
  })),
  two('internal fault, other content type', ['INTERNAL_ERROR', 'CATALOG_INVALID_REQUEST'], () => ({
    headers: { 'X-Mock-Fault': 'internal', 'Content-Type': 'text/plain' },
  })),
  two('unknown catalog, missing field', ['CATALOG_INVALID_REQUEST', 'CATALOG_NOT_FOUND'], () => ({
    members: { catalogId: 1, completedBy: undefined },
  })),
  two('unknown upload, missing field', ['CATALOG_INVALID_REQUEST', 'UPLOAD_NOT_FOUND'], () => ({
    members: { uploadId: 'upload_no', completedBy: undefined },
  })),
  two('unknown upload, unknown catalog', ['CATALOG_NOT_FOUND', 'UPLOAD_NOT_FOUND'], () => ({
    members: { catalogId: 1, uploadId: 'upload_no' },
  })),
  two('restricted caller, unknown upload', ['AUTHORIZATION_FAILED', 'UPLOAD_NOT_FOUND'], (mock) => ({
    headers: restricted(mock),
    members: { uploadId: 'upload_no' },
  })),
];
