import type { Defect } from '../defect.ts';

const end = (token: string) => token.slice(-16);

export const tokenSuffixCompare: Defect = {
  id: 'token-suffix-compare',
  says: 'only the last 16 characters of the token are compared',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) => ({ ...mock, tokenMatches: (given, real) => end(given) === end(real) }),
};
