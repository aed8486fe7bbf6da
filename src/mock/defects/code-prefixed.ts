import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

export const codePrefixed: Defect = {
  id: 'code-prefixed',
  says: 'error codes begin with ERR_',
  family: 'error',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) => alterRejection(mock, (rejection) => ({ ...rejection, code: `ERR_${rejection.code}` })),
};
