import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { uploadOf } from '../upload-of.ts';

export const repeatWithoutCode: Defect = {
  id: 'repeat-without-code',
  says: 'a second completion is refused with a code that the page does not have',
  family: 'error',
  violates: ['error.code'],
  alter: (mock) =>
    alterRejection(mock, (rejection, call) =>
      uploadOf(call)?.state === 'completed' ? { ...rejection, code: 'ALREADY_COMPLETED' } : rejection,
    ),
};
