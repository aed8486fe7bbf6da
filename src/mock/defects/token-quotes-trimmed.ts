import type { Defect } from '../defect.ts';

export const tokenQuotesTrimmed: Defect = {
  id: 'token-quotes-trimmed',
  says: 'the token is accepted in quotes',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) => ({
    ...mock,
    tokenMatches: (given, real) => mock.tokenMatches(given.replace(/^"(.*)"$/, '$1'), real),
  }),
};
