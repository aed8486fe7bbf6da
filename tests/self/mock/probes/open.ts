import type { Probe } from './probe.ts';

const either = ['CATALOG_INVALID_REQUEST', 'accepted'] as const;

/** What the page leaves open. */
export const openProbes: readonly Probe[] = [
  { name: 'fileSize differs', expects: either, sent: () => ({ members: { fileSize: 12346 } }) },
  { name: 'fileName differs', expects: either, sent: () => ({ members: { fileName: 'other.csv' } }) },
  {
    name: 'unknown property',
    expects: ['accepted', 'CATALOG_INVALID_REQUEST'],
    sent: () => ({ members: { note: 1 } }),
  },
  { name: 'repeated', expects: ['UPLOAD_NOT_FOUND', 'accepted'], sent: () => ({}), again: true },
  {
    name: 'content type with charset',
    expects: ['accepted'],
    sent: () => ({ headers: { 'Content-Type': 'application/json; charset=utf-8' } }),
  },
];
