import type { Defect } from '../defect.ts';

export const bearerTokenAccepted: Defect = {
  id: 'bearer-token-accepted',
  says: 'the token is accepted with Bearer in front',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) => ({
    ...mock,
    tokenMatches: (given, real) => mock.tokenMatches(given.replace(/^Bearer /i, ''), real),
  }),
};
