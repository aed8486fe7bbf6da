import { guardsFirst } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const orderBodyFirst: Flavour = {
  id: 'order-body-first',
  says: 'the body is looked at before the credentials',
  alter: (mock) => guardsFirst(mock, ['contentType', 'json', 'body']),
};
