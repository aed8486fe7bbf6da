import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const knownAccountNeedsNoToken: Defect = {
  id: 'known-account-needs-no-token',
  says: 'the token may be absent when the account is known',
  family: 'credentials',
  violates: ['headers.token.missing', 'auth.token.query'],
  alter: (mock) =>
    skipGuards(
      mock,
      ['token'],
      ({ headers, state }) =>
        headers['x-clevertap-token'] === undefined && headers['x-account-id'] === state.account.id,
    ),
};
