import { replaceGuard } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const internalFaultWrongCode: Defect = {
  id: 'internal-fault-wrong-code',
  says: 'a failure inside is CATALOG_INVALID_REQUEST',
  family: 'error',
  violates: ['error.internal'],
  alter: (mock) =>
    replaceGuard(
      mock,
      'fault',
      (former) => (call, current) =>
        former(call, current) && { code: 'CATALOG_INVALID_REQUEST', message: 'The request is not valid.' },
    ),
};
