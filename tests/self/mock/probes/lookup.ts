import type { Probe } from './probe.ts';
import { swapCase } from './swap-case.ts';

const far = (name: string, step: number): Probe => ({
  name: `catalog ${name}`,
  expects: ['CATALOG_NOT_FOUND'],
  shows: ['catalog.exists'],
  sent: ({ environment }) => ({ members: { catalogId: Number(environment.CLEVERTAP_CATALOG_ID) + step } }),
});

const unknown = (name: string, change: (id: string) => string): Probe => ({
  name: `upload ${name}`,
  expects: ['UPLOAD_NOT_FOUND'],
  shows: ['upload.exists'],
  sent: (_mock, id) => ({ members: { uploadId: change(id) } }),
});

/** Uploads and catalogs that are not there, or not together. */
export const lookupProbes: readonly Probe[] = [
  {
    name: 'upload unknown',
    expects: ['UPLOAD_NOT_FOUND'],
    shows: ['upload.exists'],
    sent: () => ({ members: { uploadId: 'upload_no' } }),
  },
  unknown('well-formed', () => 'upload_abcdefABCDEF'),
  unknown('UUID', () => '3f2b8c1e-7a54-4d0e-9b1a-0123456789ab'),
  unknown('of digits', () => '123456789012'),
  unknown('longer', (id) => `${id}x`),
  unknown('shorter', (id) => id.slice(0, -1)),
  unknown('last changed', (id) => `${id.slice(0, -1)}x`),
  {
    name: 'upload other case',
    expects: ['UPLOAD_NOT_FOUND'],
    shows: ['upload.exists.case'],
    // An id of digits has no other letter case.
    sent: (_mock, id) => ({ members: { uploadId: swapCase(id) === id ? 'none' : swapCase(id) } }),
  },
  far('after', 1),
  far('before', -1),
  far('of 32 more bits', 2 ** 32),
  far('very large', 2 ** 52),
  {
    name: 'catalog of another account',
    expects: ['AUTHORIZATION_FAILED', 'UPLOAD_NOT_FOUND'],
    shows: ['authorization.catalog'],
    sent: ({ environment }) => ({ members: { catalogId: Number(environment.CLEVERTAP_CATALOG_ID) + 2000 } }),
  },
  {
    name: 'upload of another catalog',
    expects: ['UPLOAD_NOT_FOUND', 'accepted'],
    shows: ['upload.exists', 'catalog.exists'],
    sent: ({ environment }) => ({ members: { catalogId: Number(environment.CLEVERTAP_CATALOG_ID) + 1000 } }),
  },
];
