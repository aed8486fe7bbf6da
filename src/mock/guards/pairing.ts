import type { Guard } from '../behaviour.ts';
import { memberOf } from '../member-of.ts';
import { uploadOf } from '../upload-of.ts';

/** An upload of another catalog is open on the page; here it does not exist for this one. */
export const pairing: Guard = (call) => {
  const id = memberOf(call, 'catalogId');
  const named = uploadOf(call);
  if (!named || typeof id !== 'number' || named.catalogId === id) return undefined;
  return { code: 'UPLOAD_NOT_FOUND', message: 'The upload does not exist in this catalog.' };
};
