import type { Defect } from '../defect.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';

const refusal: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'The request is not valid.' };

export const escapedNamesRefused: Defect = {
  id: 'escaped-names-refused',
  says: 'names of members with escapes are not understood',
  family: 'accepted',
  violates: ['endpoint.accepts-post'],
  alter: (mock) =>
    refusesToo(mock, 'json', ({ bytes }) => /\{\s*"\\u/.test(bytes.toString('latin1', 0, 40)), refusal),
};
