import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const accountHeaderIgnored: Defect = {
  id: 'account-header-ignored',
  says: 'X-Account-Id may be missing or wrong',
  family: 'credentials',
  violates: ['headers.account-id', 'headers.account-id.match'],
  alter: (mock) => skipGuards(mock, ['account']),
};
