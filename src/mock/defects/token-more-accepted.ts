import type { Defect } from '../defect.ts';

export const tokenMoreAccepted: Defect = {
  id: 'token-more-accepted',
  says: 'anything may follow the token',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) => ({ ...mock, tokenMatches: (given, real) => given.startsWith(real) }),
};
