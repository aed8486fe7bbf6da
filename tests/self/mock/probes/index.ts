import { path } from '../send.ts';
import { bodyProbes } from './body.ts';
import { credentialProbes } from './credentials.ts';
import { lookupProbes } from './lookup.ts';
import { openProbes } from './open.ts';
import { orderProbes } from './order.ts';
import type { Probe } from './probe.ts';
import { robustProbes } from './robust.ts';
import { validProbes } from './valid.ts';

const otherMethod = (method: string): Probe => ({
  name: `method ${method}`,
  expects: ['plain', 'AUTHENTICATION_FAILED', 'CATALOG_INVALID_REQUEST'],
  shows: ['method.others'],
  sent: () => ({ method }),
});

/** Everything that is put to the mock, to its defects and to its flavours. */
export const probes: readonly Probe[] = [
  { name: 'control', expects: ['accepted'], shows: ['endpoint.accepts-post'], sent: () => ({}) },
  ...validProbes,
  ...credentialProbes,
  ...bodyProbes,
  ...lookupProbes,
  {
    name: 'internal fault',
    expects: ['INTERNAL_ERROR'],
    shows: ['error.internal'],
    sent: () => ({ headers: { 'X-Mock-Fault': 'internal' } }),
  },
  ...['DELETE', 'GET', 'HEAD', 'PUT', 'PATCH', 'OPTIONS'].map(otherMethod),
  { name: 'unknown path', expects: ['plain'], shows: [], sent: () => ({ path: `${path}/` }) },
  ...robustProbes,
  ...openProbes,
  ...orderProbes,
];
