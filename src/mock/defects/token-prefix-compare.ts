import type { Defect } from '../defect.ts';

const start = (token: string) => token.slice(0, 16);

export const tokenPrefixCompare: Defect = {
  id: 'token-prefix-compare',
  says: 'only the first 16 characters of the token are compared',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) => ({ ...mock, tokenMatches: (given, real) => start(given) === start(real) }),
};
