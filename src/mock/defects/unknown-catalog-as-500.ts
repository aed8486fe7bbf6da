import type { Defect } from '../defect.ts';

export const unknownCatalogAs500: Defect = {
  id: 'unknown-catalog-as-500',
  says: 'an unknown catalog is 500 with its code',
  family: 'error',
  violates: ['status.class', 'error.client-not-internal', 'error.internal'],
  alter: (mock) => ({ ...mock, statuses: { ...mock.statuses, CATALOG_NOT_FOUND: 500 } }),
};
