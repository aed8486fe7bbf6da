import type { Guard } from '../behaviour.ts';
import { uploadOf } from '../upload-of.ts';

/** What a second completion does is open on the page; by default the upload is used up. */
export const unused: Guard = (call, behaviour) =>
  behaviour.repeat === 'refuse' && uploadOf(call)?.state === 'completed'
    ? { code: 'UPLOAD_NOT_FOUND', message: 'The upload is completed already.' }
    : undefined;
