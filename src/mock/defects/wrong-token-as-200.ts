import type { Defect } from '../defect.ts';

export const wrongTokenAs200: Defect = {
  id: 'wrong-token-as-200',
  says: 'a wrong token is 200 with its code',
  family: 'error',
  violates: ['status.class'],
  alter: (mock) => ({ ...mock, statuses: { ...mock.statuses, AUTHENTICATION_FAILED: 200 } }),
};
