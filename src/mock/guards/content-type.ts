import type { Guard } from '../behaviour.ts';

const json = /^application\/json\s*(;.*)?$/i;

/** Requirement headers.content-type. Parameters such as a charset are let through. */
export const contentType: Guard = ({ headers }) =>
  json.test(headers['content-type'] ?? '')
    ? undefined
    : { code: 'CATALOG_INVALID_REQUEST', message: 'Content-Type must be application/json.', status: 415 };
