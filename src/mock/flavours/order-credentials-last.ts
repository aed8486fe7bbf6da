import { guardsFirst } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const orderCredentialsLast: Flavour = {
  id: 'order-credentials-last',
  says: 'credentials are looked at when the body is right and known',
  alter: (mock) => guardsFirst(mock, ['contentType', 'json', 'body', 'catalog', 'upload']),
};
