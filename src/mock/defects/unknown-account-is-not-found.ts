import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const unknownAccountIsNotFound: Defect = {
  id: 'unknown-account-is-not-found',
  says: 'an account that does not exist is CATALOG_NOT_FOUND',
  family: 'credentials',
  violates: ['headers.account-id.match'],
  alter: (mock) =>
    refusesAs(mock, 'account', { code: 'CATALOG_NOT_FOUND' }, ({ headers }) => !!headers['x-account-id']),
};
