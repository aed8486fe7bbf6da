import type { Defect } from '../defect.ts';
import { uploadRefusals } from '../groups.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const unknownUploadIsInvalidRequest: Defect = {
  id: 'unknown-upload-is-invalid-request',
  says: 'an unknown upload is CATALOG_INVALID_REQUEST',
  family: 'lookup',
  violates: uploadRefusals,
  alter: (mock) => refusesAs(mock, 'upload', { code: 'CATALOG_INVALID_REQUEST' }),
};
