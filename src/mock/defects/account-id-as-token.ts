import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const accountIdAsToken: Defect = {
  id: 'account-id-as-token',
  says: 'the account id is accepted as the token',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) =>
    skipGuards(mock, ['token'], (call) => {
      const { accountId, token } = mock.credentials(call);
      return token !== undefined && token === accountId;
    }),
};
