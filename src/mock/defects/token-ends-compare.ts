import type { Defect } from '../defect.ts';

const ends = (token: string) => token.slice(0, 16) + token.slice(-16);

export const tokenEndsCompare: Defect = {
  id: 'token-ends-compare',
  says: 'only both ends of the token are compared',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) => ({ ...mock, tokenMatches: (given, real) => ends(given) === ends(real) }),
};
