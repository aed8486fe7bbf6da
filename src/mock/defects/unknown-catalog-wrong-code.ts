import { replaceGuard } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const unknownCatalogWrongCode: Defect = {
  id: 'unknown-catalog-wrong-code',
  says: 'an unknown catalog is CATALOG_INVALID_REQUEST',
  family: 'lookup',
  violates: ['catalog.exists'],
  alter: (mock) =>
    replaceGuard(
      mock,
      'catalog',
      (former) => (call, current) =>
        former(call, current) && { code: 'CATALOG_INVALID_REQUEST', message: 'catalogId is not valid.' },
    ),
};
