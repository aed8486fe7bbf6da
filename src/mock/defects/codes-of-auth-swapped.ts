import type { Defect } from '../defect.ts';
import { tokenRefusals } from '../groups.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const codesOfAuthSwapped: Defect = {
  id: 'codes-of-auth-swapped',
  says: 'AUTHENTICATION_FAILED and AUTHORIZATION_FAILED have changed places',
  family: 'error',
  violates: [...tokenRefusals, 'authorization.catalog'],
  alter: (mock) =>
    refusesAs(refusesAs(mock, 'token', { code: 'AUTHORIZATION_FAILED' }), 'permission', {
      code: 'AUTHENTICATION_FAILED',
    }),
};
