import type { Defect } from '../defect.ts';
import { rereadsMember } from '../member-alterations.ts';

export const signOfCatalogIdIgnored: Defect = {
  id: 'sign-of-catalog-id-ignored',
  says: 'the sign of a catalogId does not matter',
  family: 'validation',
  violates: ['body.catalogId.positive'],
  alter: (mock) =>
    rereadsMember(mock, 'catalogId', (value) => (typeof value === 'number' ? Math.abs(value) : value)),
};
