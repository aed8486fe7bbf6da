import { guardsFirst } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const orderContentTypeFirst: Flavour = {
  id: 'order-content-type-first',
  says: 'the content type is looked at before the credentials',
  alter: (mock) => guardsFirst(mock, ['contentType']),
};
