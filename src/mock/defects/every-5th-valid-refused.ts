import type { Defect } from '../defect.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';
import { uploadOf } from '../upload-of.ts';

const refusal: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'The request is not valid.' };

export const every5thValidRefused: Defect = {
  id: 'every-5th-valid-refused',
  says: 'every fifth valid request is refused',
  family: 'intermittent',
  violates: ['endpoint.accepts-post', 'success.stable'],
  alter: (mock) => {
    let valid = 0;
    return refusesToo(mock, 'match', (call) => uploadOf(call) !== undefined && ++valid % 5 === 0, refusal);
  },
};
