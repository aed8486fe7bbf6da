import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const unknownAccountAccepted: Defect = {
  id: 'unknown-account-accepted',
  says: 'X-Account-Id may name an account that does not exist',
  family: 'credentials',
  violates: ['headers.account-id.match'],
  alter: (mock) =>
    skipGuards(mock, ['account'], ({ headers, state }) => {
      const id = headers['x-account-id'];
      return !!id && id !== state.restricted.id;
    }),
};
