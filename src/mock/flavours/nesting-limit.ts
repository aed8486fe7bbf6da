import type { Flavour } from '../flavour.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';

const refusal: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'The body is nested too deeply.' };

export const nestingLimit: Flavour = {
  id: 'nesting-limit',
  says: 'nesting over 100 levels is refused',
  alter: (mock) => refusesToo(mock, 'json', ({ bytes }) => bytes.includes('['.repeat(100)), refusal),
};
