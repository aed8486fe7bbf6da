import type { Flavour } from '../flavour.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const accountIsInvalidRequest: Flavour = {
  id: 'account-is-invalid-request',
  says: 'a missing account is an invalid request',
  alter: (mock) =>
    refusesAs(
      mock,
      'account',
      { code: 'CATALOG_INVALID_REQUEST' },
      ({ headers }) => !headers['x-account-id'],
    ),
};
