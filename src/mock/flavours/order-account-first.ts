import { guardsFirst } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const orderAccountFirst: Flavour = {
  id: 'order-account-first',
  says: 'the account is looked at before the token',
  alter: (mock) => guardsFirst(mock, ['account']),
};
