import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const codeLowerCaseForCatalog: Defect = {
  id: 'code-lower-case-for-catalog',
  says: 'the code of an unknown catalog alone is in lower case',
  family: 'error',
  violates: ['error.code', 'catalog.exists', 'robust.values'],
  alter: (mock) =>
    alterRejection(mock, (rejection) =>
      rejection.code === 'CATALOG_NOT_FOUND' ? { ...rejection, code: 'catalog_not_found' } : rejection,
    ),
};
