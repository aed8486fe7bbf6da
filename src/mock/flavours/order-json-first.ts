import { guardsFirst } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const orderJsonFirst: Flavour = {
  id: 'order-json-first',
  says: 'the JSON text is looked at before everything else',
  alter: (mock) => guardsFirst(mock, ['json']),
};
