import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

export const codeLowerCase: Defect = {
  id: 'code-lower-case',
  says: 'error codes are written in lower case',
  family: 'error',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) =>
    alterRejection(mock, (rejection) => ({ ...rejection, code: String(rejection.code).toLowerCase() })),
};
