import type { Guard } from '../behaviour.ts';
import { memberOf } from '../member-of.ts';
import { uploadOf } from '../upload-of.ts';

/** Requirement upload.exists. An upload without bytes is not there yet. */
export const upload: Guard = (call) => {
  if (typeof memberOf(call, 'uploadId') !== 'string') return undefined;
  const found = uploadOf(call);
  if (found && found.state !== 'issued') return undefined;
  return { code: 'UPLOAD_NOT_FOUND', message: 'The upload does not exist.' };
};
