import type { Defect } from '../defect.ts';
import { usesUp } from '../refusal-alterations.ts';

export const unknownCatalogUsesUpUpload: Defect = {
  id: 'unknown-catalog-uses-up-upload',
  says: 'an unknown catalog uses the upload up',
  family: 'effect',
  violates: ['reject.no-effect'],
  alter: (mock) => usesUp(mock, ({ code }) => code === 'CATALOG_NOT_FOUND'),
};
