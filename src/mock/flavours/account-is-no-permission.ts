import type { Flavour } from '../flavour.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const accountIsNoPermission: Flavour = {
  id: 'account-is-no-permission',
  says: 'an account other than that of the token has no permission',
  alter: (mock) =>
    refusesAs(mock, 'account', { code: 'AUTHORIZATION_FAILED' }, ({ headers }) => !!headers['x-account-id']),
};
