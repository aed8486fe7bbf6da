import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const unknownCatalogIsUploadNotFound: Defect = {
  id: 'unknown-catalog-is-upload-not-found',
  says: 'an unknown catalog is UPLOAD_NOT_FOUND',
  family: 'lookup',
  violates: ['catalog.exists'],
  alter: (mock) => refusesAs(mock, 'catalog', { code: 'UPLOAD_NOT_FOUND' }),
};
