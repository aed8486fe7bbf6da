import type { Probe } from './probe.ts';
import { swapCase } from './swap-case.ts';

const neighbour = (step: number): Probe => ({
  name: `catalog ${step > 0 ? 'after' : 'before'}`,
  expects: ['CATALOG_NOT_FOUND'],
  sent: ({ environment }) => ({ members: { catalogId: Number(environment.CLEVERTAP_CATALOG_ID) + step } }),
});

/** Uploads and catalogs that are not there, or not together. */
export const lookupProbes: readonly Probe[] = [
  {
    name: 'upload unknown',
    expects: ['UPLOAD_NOT_FOUND'],
    sent: () => ({ members: { uploadId: 'upload_no' } }),
  },
  {
    name: 'upload other case',
    expects: ['UPLOAD_NOT_FOUND'],
    sent: (_mock, id) => ({ members: { uploadId: swapCase(id) } }),
  },
  neighbour(1),
  neighbour(-1),
  {
    name: 'catalog of another account',
    expects: ['AUTHORIZATION_FAILED', 'UPLOAD_NOT_FOUND'],
    sent: ({ environment }) => ({ members: { catalogId: Number(environment.CLEVERTAP_CATALOG_ID) + 2000 } }),
  },
  {
    name: 'upload of another catalog',
    expects: ['UPLOAD_NOT_FOUND'],
    sent: ({ environment }) => ({ members: { catalogId: Number(environment.CLEVERTAP_CATALOG_ID) + 1000 } }),
  },
];
