import type { Defect } from '../defect.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';
import { uploadOf } from '../upload-of.ts';

const refusal: Refusal = { code: 'INTERNAL_ERROR', message: 'Something went wrong.' };

export const every8thValidIs500: Defect = {
  id: 'every-8th-valid-is-500',
  says: 'every eighth valid request makes the server fail',
  family: 'intermittent',
  violates: ['endpoint.accepts-post', 'success.stable'],
  alter: (mock) => {
    let valid = 0;
    return refusesToo(mock, 'match', (call) => uploadOf(call) !== undefined && ++valid % 8 === 0, refusal);
  },
};
