import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const restrictedTokenInMessage: Defect = {
  id: 'restricted-token-in-message',
  says: 'a missing permission repeats the token of the caller',
  family: 'leak',
  violates: ['no-echo'],
  alter: (mock) =>
    alterRejection(mock, (rejection, { headers }) =>
      rejection.code === 'AUTHORIZATION_FAILED'
        ? { ...rejection, message: `Not allowed for ${headers['x-clevertap-token']}` }
        : rejection,
    ),
};
