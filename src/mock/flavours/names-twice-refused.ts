import type { Flavour } from '../flavour.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';

const refusal: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'A name comes twice.' };

export const namesTwiceRefused: Flavour = {
  id: 'names-twice-refused',
  says: 'members that come twice are refused',
  alter: (mock) =>
    refusesToo(
      mock,
      'json',
      ({ bytes }) => bytes.indexOf('"uploadId"') !== bytes.lastIndexOf('"uploadId"'),
      refusal,
    ),
};
