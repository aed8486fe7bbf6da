import type { Defect } from '../defect.ts';

export const tokenLengthCompare: Defect = {
  id: 'token-length-compare',
  says: 'only the length of the token is compared',
  family: 'credentials',
  violates: ['headers.token.invalid', 'headers.token.case'],
  alter: (mock) => ({ ...mock, tokenMatches: (given, real) => given.length === real.length }),
};
