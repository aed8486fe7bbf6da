import type { Defect } from '../defect.ts';

export const acceptsAnyToken: Defect = {
  id: 'accepts-any-token',
  says: 'any token is good enough',
  family: 'credentials',
  violates: ['headers.token.invalid', 'headers.token.case', 'auth.before-work'],
  alter: (mock) => ({ ...mock, tokenMatches: () => true }),
};
