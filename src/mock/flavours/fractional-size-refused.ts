import type { Flavour } from '../flavour.ts';
import { memberOf } from '../member-of.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';

const refusal: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'fileSize must be a whole number.' };

export const fractionalSizeRefused: Flavour = {
  id: 'fractional-size-refused',
  says: 'a fileSize with a fraction is refused',
  alter: (mock) =>
    refusesToo(mock, 'body', (call) => !Number.isSafeInteger(memberOf(call, 'fileSize')), refusal),
};
