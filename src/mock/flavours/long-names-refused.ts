import type { Flavour } from '../flavour.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';
import { textsIn } from '../texts-in.ts';

const refusal: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'A name is too long.' };

export const longNamesRefused: Flavour = {
  id: 'long-names-refused',
  says: 'names of more than 255 characters are refused',
  alter: (mock) =>
    refusesToo(mock, 'body', (call) => textsIn(call).some((text) => text.length > 255), refusal),
};
