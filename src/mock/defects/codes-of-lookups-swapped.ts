import type { Defect } from '../defect.ts';
import { uploadRefusals } from '../groups.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const codesOfLookupsSwapped: Defect = {
  id: 'codes-of-lookups-swapped',
  says: "unknown uploads and unknown catalogs have each other's code",
  family: 'error',
  violates: [...uploadRefusals, 'catalog.exists'],
  alter: (mock) =>
    refusesAs(refusesAs(mock, 'upload', { code: 'CATALOG_NOT_FOUND' }), 'catalog', {
      code: 'UPLOAD_NOT_FOUND',
    }),
};
