import type { Defect } from '../defect.ts';

export const tokenCaseInsensitive: Defect = {
  id: 'token-case-insensitive',
  says: 'the token is accepted in another letter case',
  family: 'credentials',
  violates: ['headers.token.case'],
  alter: (mock) => ({
    ...mock,
    tokenMatches: (given, real) => given.toLowerCase() === real.toLowerCase(),
  }),
};
