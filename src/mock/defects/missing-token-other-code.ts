import { replaceGuard } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const missingTokenOtherCode: Defect = {
  id: 'missing-token-other-code',
  says: 'a missing token is AUTHORIZATION_FAILED',
  family: 'credentials',
  violates: ['headers.token.missing', 'auth.token.query'],
  alter: (mock) =>
    replaceGuard(
      mock,
      'token',
      (former) => (call, current) =>
        current.credentials(call).token === undefined
          ? { code: 'AUTHORIZATION_FAILED', message: 'A token is needed.' }
          : former(call, current),
    ),
};
