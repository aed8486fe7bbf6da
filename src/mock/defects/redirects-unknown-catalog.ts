import { onRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const redirectsUnknownCatalog: Defect = {
  id: 'redirects-unknown-catalog',
  says: 'an unknown catalog is sent on with 308',
  family: 'transport',
  violates: ['redirect', 'catalog.exists', 'robust.values'],
  alter: (mock) =>
    onRejection(mock, (answer, { code }) =>
      code === 'CATALOG_NOT_FOUND'
        ? { status: 308, headers: { Location: '/v2/catalogs' }, body: Buffer.alloc(0) }
        : answer,
    ),
};
