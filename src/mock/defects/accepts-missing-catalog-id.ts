import { acceptsMissing } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const acceptsMissingCatalogId: Defect = {
  id: 'accepts-missing-catalog-id',
  says: 'catalogId may be missing',
  family: 'validation',
  violates: ['body.catalogId.required'],
  alter: (mock) => acceptsMissing(mock, 'catalogId'),
};
