import type { Defect } from '../defect.ts';
import { isRefusedAs, repliesTo } from '../reply-alterations.ts';

export const resetsOnMissingToken: Defect = {
  id: 'resets-on-missing-token',
  says: 'a missing token resets the connection',
  family: 'transport',
  violates: ['headers.token.missing', 'auth.token.query', 'error.client-not-internal'],
  alter: (mock) =>
    repliesTo(
      mock,
      (call, outcome) => isRefusedAs(outcome, 'AUTHENTICATION_FAILED') && !call.headers['x-clevertap-token'],
      (response) => response.socket?.resetAndDestroy(),
    ),
};
