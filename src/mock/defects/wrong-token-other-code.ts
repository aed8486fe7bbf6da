import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const wrongTokenOtherCode: Defect = {
  id: 'wrong-token-other-code',
  says: 'a wrong token is AUTHORIZATION_FAILED',
  family: 'credentials',
  violates: ['headers.token.invalid', 'headers.token.case'],
  alter: (mock) =>
    refusesAs(mock, 'token', { code: 'AUTHORIZATION_FAILED' }, (call) => !!mock.credentials(call).token),
};
