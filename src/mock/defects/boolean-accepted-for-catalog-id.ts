import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const booleanAcceptedForCatalogId: Defect = {
  id: 'boolean-accepted-for-catalog-id',
  says: 'catalogId may be true or false',
  family: 'validation',
  violates: ['body.catalogId.type'],
  alter: (mock) => acceptsFor(mock, 'catalogId', (value) => typeof value === 'boolean'),
};
