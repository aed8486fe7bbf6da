import { errorCodes } from '../../contract/error-code.ts';
import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

const numberOf = (code: unknown) => 1001 + (errorCodes as readonly unknown[]).indexOf(code);

export const codeAsNumber: Defect = {
  id: 'code-as-number',
  says: 'error codes are numbers',
  family: 'error',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) => alterRejection(mock, (rejection) => ({ ...rejection, code: numberOf(rejection.code) })),
};
