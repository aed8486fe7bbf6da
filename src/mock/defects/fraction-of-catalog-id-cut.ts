import type { Defect } from '../defect.ts';
import { rereadsMember } from '../member-alterations.ts';

export const fractionOfCatalogIdCut: Defect = {
  id: 'fraction-of-catalog-id-cut',
  says: 'the fraction of a catalogId is cut off',
  family: 'validation',
  violates: ['body.catalogId.integer'],
  alter: (mock) =>
    rereadsMember(mock, 'catalogId', (value) => (typeof value === 'number' ? Math.trunc(value) : value)),
};
