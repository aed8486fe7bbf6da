import type { Defect } from '../defect.ts';
import { isRefusedAs, repliesTo } from '../reply-alterations.ts';

export const closesOnRestrictedCaller: Defect = {
  id: 'closes-on-restricted-caller',
  says: 'a caller without permission gets no answer but the end of the connection',
  family: 'transport',
  violates: ['authorization.catalog', 'error.client-not-internal'],
  alter: (mock) =>
    repliesTo(
      mock,
      (_call, outcome) => isRefusedAs(outcome, 'AUTHORIZATION_FAILED'),
      (response) => response.socket?.end(),
    ),
};
