import type { Defect } from '../defect.ts';

export const tokenFewerAccepted: Defect = {
  id: 'token-fewer-accepted',
  says: 'the beginning of the token is enough',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) => ({ ...mock, tokenMatches: (given, real) => real.startsWith(given) }),
};
