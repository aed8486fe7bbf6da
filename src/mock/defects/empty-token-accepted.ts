import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const emptyTokenAccepted: Defect = {
  id: 'empty-token-accepted',
  says: 'an empty token is accepted',
  family: 'credentials',
  violates: ['headers.token.missing'],
  alter: (mock) => skipGuards(mock, ['token'], ({ headers }) => headers['x-clevertap-token'] === ''),
};
