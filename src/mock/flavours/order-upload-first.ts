import { guardsFirst } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const orderUploadFirst: Flavour = {
  id: 'order-upload-first',
  says: 'the upload is looked up before the catalog and the members of the body',
  alter: (mock) =>
    guardsFirst(mock, [
      'token',
      'account',
      'fault',
      'contentType',
      'json',
      'upload',
      'unused',
      'catalog',
      'permission',
    ]),
};
