import { acceptedValues } from './accepted-values.ts';
import { body } from './body.ts';
import type { ClientCheck } from './client-check.ts';
import { credentials, redirects } from './credentials.ts';
import { endpoint, issueRequest } from './endpoint.ts';
import { errors, type RunClientCheck } from './errors.ts';
import { headers } from './headers.ts';
import { order } from './order.ts';
import { outcome } from './outcome.ts';
import { put } from './put.ts';
import { repeats, retryAfter } from './repeats.ts';
import { values } from './values.ts';

/** What every conversation is looked at for. */
export const clientChecks: readonly ClientCheck[] = [
  endpoint,
  issueRequest,
  headers,
  body,
  values,
  put,
  credentials,
  redirects,
  order,
  repeats,
  retryAfter,
  outcome,
  acceptedValues,
];

/** What all conversations of a run are looked at for together. */
export const runClientChecks: readonly RunClientCheck[] = [errors];
