import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const nothingSentNothingChecked: Defect = {
  id: 'nothing-sent-nothing-checked',
  says: 'a request with neither token nor account is taken for one from inside',
  family: 'credentials',
  violates: ['headers.account-id', 'headers.token.missing', 'auth.token.query'],
  alter: (mock) =>
    skipGuards(
      mock,
      ['token', 'account'],
      ({ headers }) => headers['x-clevertap-token'] === undefined && headers['x-account-id'] === undefined,
    ),
};
