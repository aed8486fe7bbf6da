import type { Defect } from '../defect.ts';
import { uploadRefusals } from '../groups.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const unknownUploadIs500: Defect = {
  id: 'unknown-upload-is-500',
  says: 'an unknown upload makes the server fail',
  family: 'lookup',
  violates: [...uploadRefusals, 'robust.body', 'error.client-not-internal'],
  alter: (mock) => refusesAs(mock, 'upload', { code: 'INTERNAL_ERROR' }),
};
