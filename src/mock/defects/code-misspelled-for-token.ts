import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { tokenRefusals } from '../groups.ts';

export const codeMisspelledForToken: Defect = {
  id: 'code-misspelled-for-token',
  says: 'the code of a wrong token is AUTHENTIFICATION_FAILED',
  family: 'error',
  violates: ['error.code', ...tokenRefusals, 'headers.account-id', 'headers.account-id.match'],
  alter: (mock) =>
    alterRejection(mock, (rejection) =>
      rejection.code === 'AUTHENTICATION_FAILED'
        ? { ...rejection, code: 'AUTHENTIFICATION_FAILED' }
        : rejection,
    ),
};
