import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const lowerCaseTokenUnchecked: Defect = {
  id: 'lower-case-token-unchecked',
  says: 'a token under a header name in lower case is not looked at',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) =>
    skipGuards(mock, ['token'], ({ headerNames }) => headerNames.includes('x-clevertap-token')),
};
