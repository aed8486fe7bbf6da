import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

export const codeTrailingBlank: Defect = {
  id: 'code-trailing-blank',
  says: 'a blank follows every error code',
  family: 'error',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) => alterRejection(mock, (rejection) => ({ ...rejection, code: `${rejection.code} ` })),
};
