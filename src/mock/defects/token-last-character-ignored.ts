import type { Defect } from '../defect.ts';

export const tokenLastCharacterIgnored: Defect = {
  id: 'token-last-character-ignored',
  says: 'the last character of the token does not matter',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) => ({
    ...mock,
    tokenMatches: (given, real) => given.length === real.length && given.slice(0, -1) === real.slice(0, -1),
  }),
};
