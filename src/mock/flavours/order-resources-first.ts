import { guardsFirst } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const orderResourcesFirst: Flavour = {
  id: 'order-resources-first',
  says: 'catalog and upload are looked up before the members of the body',
  alter: (mock) =>
    guardsFirst(mock, [
      'token',
      'account',
      'fault',
      'contentType',
      'json',
      'catalog',
      'permission',
      'upload',
      'unused',
      'pairing',
    ]),
};
