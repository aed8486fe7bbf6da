import { guardsFirst } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const orderPermissionLast: Flavour = {
  id: 'order-permission-last',
  says: 'permission is looked at when nothing else is wrong',
  alter: (mock) =>
    guardsFirst(mock, [
      'token',
      'account',
      'fault',
      'contentType',
      'json',
      'body',
      'catalog',
      'upload',
      'unused',
      'pairing',
      'match',
    ]),
};
