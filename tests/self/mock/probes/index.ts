import { path } from '../send.ts';
import { bodyProbes } from './body.ts';
import { credentialProbes } from './credentials.ts';
import { lookupProbes } from './lookup.ts';
import { openProbes } from './open.ts';
import { orderProbes } from './order.ts';
import type { Probe } from './probe.ts';

/** Everything that is put to the mock, to its defects and to its flavours. */
export const probes: readonly Probe[] = [
  { name: 'control', expects: ['accepted'], sent: () => ({}) },
  ...credentialProbes,
  ...bodyProbes,
  ...lookupProbes,
  {
    name: 'internal fault',
    expects: ['INTERNAL_ERROR'],
    sent: () => ({ headers: { 'X-Mock-Fault': 'internal' } }),
  },
  { name: 'other method', expects: ['plain'], sent: () => ({ method: 'DELETE' }) },
  { name: 'unknown path', expects: ['plain'], sent: () => ({ path: `${path}/` }) },
  ...openProbes,
  ...orderProbes,
];
