import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const internalWithoutCode: Defect = {
  id: 'internal-without-code',
  says: 'a failure inside carries no code',
  family: 'error',
  violates: ['error.internal', 'error.code'],
  alter: (mock) =>
    alterRejection(mock, (rejection) =>
      rejection.code === 'INTERNAL_ERROR' ? { ...rejection, code: undefined } : rejection,
    ),
};
