import type { Guard } from '../behaviour.ts';
import { memberOf } from '../member-of.ts';

/** Requirement catalog.exists. */
export const catalog: Guard = (call) => {
  const id = memberOf(call, 'catalogId');
  if (typeof id !== 'number' || call.state.catalogs.has(id)) return undefined;
  return { code: 'CATALOG_NOT_FOUND', message: 'The catalog does not exist.' };
};
