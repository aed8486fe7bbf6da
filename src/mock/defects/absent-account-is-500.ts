import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const absentAccountIs500: Defect = {
  id: 'absent-account-is-500',
  says: 'a missing X-Account-Id makes the server fail',
  family: 'credentials',
  violates: ['headers.account-id', 'error.client-not-internal'],
  alter: (mock) =>
    refusesAs(mock, 'account', { code: 'INTERNAL_ERROR' }, ({ headers }) => !headers['x-account-id']),
};
