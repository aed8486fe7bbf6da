import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const negativeCatalogIdAccepted: Defect = {
  id: 'negative-catalog-id-accepted',
  says: 'a negative catalogId is not looked up',
  family: 'validation',
  violates: ['body.catalogId.positive'],
  alter: (mock) => acceptsFor(mock, 'catalogId', (value) => typeof value === 'number' && value < 0),
};
