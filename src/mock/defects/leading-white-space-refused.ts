import type { Defect } from '../defect.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';

const refusal: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'The request is not valid.' };

export const leadingWhiteSpaceRefused: Defect = {
  id: 'leading-white-space-refused',
  says: 'a line break before the JSON text is refused',
  family: 'accepted',
  violates: ['endpoint.accepts-post'],
  alter: (mock) =>
    refusesToo(mock, 'json', ({ bytes }) => /^\s/.test(bytes.toString('latin1', 0, 1)), refusal),
};
