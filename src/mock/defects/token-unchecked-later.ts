import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const tokenUncheckedLater: Defect = {
  id: 'token-unchecked-later',
  says: 'after 150 answers the token is not looked at any more',
  family: 'credentials',
  violates: ['headers.token.invalid', 'headers.token.missing', 'auth.before-work'],
  alter: (mock) => skipGuards(mock, ['token'], ({ state }) => state.counters.answers > 150),
};
