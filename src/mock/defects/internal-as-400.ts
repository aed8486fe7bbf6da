import type { Defect } from '../defect.ts';

export const internalAs400: Defect = {
  id: 'internal-as-400',
  says: 'INTERNAL_ERROR comes with 400',
  family: 'error',
  violates: ['status.class'],
  alter: (mock) => ({ ...mock, statuses: { ...mock.statuses, INTERNAL_ERROR: 400 } }),
};
