import type { Flavour } from '../flavour.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';

const refusal: Refusal = {
  code: 'CATALOG_INVALID_REQUEST',
  message: 'Content-Type must be application/json and nothing else.',
};

export const contentTypeBareOnly: Flavour = {
  id: 'content-type-bare-only',
  says: 'a content type with parameters is refused',
  alter: (mock) =>
    refusesToo(mock, 'contentType', ({ headers }) => (headers['content-type'] ?? '').includes(';'), refusal),
};
