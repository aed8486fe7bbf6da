import type { Flavour } from '../flavour.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const contentType400: Flavour = {
  id: 'content-type-400',
  says: 'a wrong content type is 400',
  alter: (mock) => refusesAs(mock, 'contentType', { status: 400 }),
};
