import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

export const codeNull: Defect = {
  id: 'code-null',
  says: 'the error code is null',
  family: 'error',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) => alterRejection(mock, (rejection) => ({ ...rejection, code: null })),
};
