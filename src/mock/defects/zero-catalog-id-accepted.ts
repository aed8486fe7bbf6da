import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const zeroCatalogIdAccepted: Defect = {
  id: 'zero-catalog-id-accepted',
  says: 'catalogId 0 means any catalog',
  family: 'validation',
  violates: ['body.catalogId.positive'],
  alter: (mock) => acceptsFor(mock, 'catalogId', (value) => value === 0),
};
