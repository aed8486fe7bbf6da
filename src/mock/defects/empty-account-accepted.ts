import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const emptyAccountAccepted: Defect = {
  id: 'empty-account-accepted',
  says: 'X-Account-Id may be empty',
  family: 'credentials',
  violates: ['headers.account-id'],
  alter: (mock) => skipGuards(mock, ['account'], ({ headers }) => headers['x-account-id'] === ''),
};
