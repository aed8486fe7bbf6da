import type { Defect } from '../defect.ts';
import { rereadsMember } from '../member-alterations.ts';

export const digitsAcceptedForCatalogId: Defect = {
  id: 'digits-accepted-for-catalog-id',
  says: 'catalogId may be a string of digits',
  family: 'validation',
  violates: ['body.catalogId.type'],
  alter: (mock) =>
    rereadsMember(mock, 'catalogId', (value) =>
      typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
    ),
};
