import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

export const codeMissing: Defect = {
  id: 'code-missing',
  says: 'rejections carry no error code',
  family: 'error',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) => alterRejection(mock, (rejection) => ({ ...rejection, code: undefined })),
};
