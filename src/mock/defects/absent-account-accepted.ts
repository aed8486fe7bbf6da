import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const absentAccountAccepted: Defect = {
  id: 'absent-account-accepted',
  says: 'X-Account-Id may be absent',
  family: 'credentials',
  violates: ['headers.account-id'],
  alter: (mock) => skipGuards(mock, ['account'], ({ headers }) => headers['x-account-id'] === undefined),
};
