import type { Flavour } from '../flavour.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const repeat409: Flavour = {
  id: 'repeat-409',
  says: 'a second completion is 409',
  alter: (mock) => refusesAs(mock, 'unused', { code: 'CATALOG_INVALID_REQUEST', status: 409 }),
};
