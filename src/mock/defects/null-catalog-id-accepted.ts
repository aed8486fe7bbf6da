import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const nullCatalogIdAccepted: Defect = {
  id: 'null-catalog-id-accepted',
  says: 'catalogId may be null',
  family: 'validation',
  violates: ['body.catalogId.null'],
  alter: (mock) => acceptsFor(mock, 'catalogId', (value) => value === null),
};
