import type { Defect } from '../defect.ts';
import { uploadRefusals } from '../groups.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const unknownUploadIsCatalogNotFound: Defect = {
  id: 'unknown-upload-is-catalog-not-found',
  says: 'an unknown upload is CATALOG_NOT_FOUND',
  family: 'lookup',
  violates: uploadRefusals,
  alter: (mock) => refusesAs(mock, 'upload', { code: 'CATALOG_NOT_FOUND' }),
};
