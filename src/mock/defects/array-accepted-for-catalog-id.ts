import type { Defect } from '../defect.ts';
import { rereadsMember } from '../member-alterations.ts';

export const arrayAcceptedForCatalogId: Defect = {
  id: 'array-accepted-for-catalog-id',
  says: 'catalogId may stand in a list of one',
  family: 'validation',
  violates: ['body.catalogId.type'],
  alter: (mock) =>
    rereadsMember(mock, 'catalogId', (value) =>
      Array.isArray(value) && value.length === 1 ? value[0] : value,
    ),
};
