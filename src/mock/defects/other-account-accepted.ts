import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const otherAccountAccepted: Defect = {
  id: 'other-account-accepted',
  says: 'X-Account-Id may name the account of somebody else',
  family: 'credentials',
  violates: ['headers.account-id.match'],
  alter: (mock) =>
    skipGuards(mock, ['account'], ({ headers, state }) => headers['x-account-id'] === state.restricted.id),
};
