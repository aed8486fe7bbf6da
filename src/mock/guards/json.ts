import type { Guard } from '../behaviour.ts';

/** Requirement body.json, as far as the text is no JSON at all. */
export const json: Guard = ({ body }) =>
  'problem' in body ? { code: 'CATALOG_INVALID_REQUEST', message: body.problem } : undefined;
