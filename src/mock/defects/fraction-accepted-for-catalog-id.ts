import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const fractionAcceptedForCatalogId: Defect = {
  id: 'fraction-accepted-for-catalog-id',
  says: 'a catalogId with a fraction is not looked up',
  family: 'validation',
  violates: ['body.catalogId.integer'],
  alter: (mock) =>
    acceptsFor(mock, 'catalogId', (value) => typeof value === 'number' && !Number.isInteger(value)),
};
