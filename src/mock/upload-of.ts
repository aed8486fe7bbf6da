import type { Call } from './call.ts';
import { memberOf } from './member-of.ts';
import type { Upload } from './state/upload.ts';

/** The upload that a call names; undefined when it names none that exists. */
export function uploadOf(call: Call): Upload | undefined {
  const id = memberOf(call, 'uploadId');
  return typeof id === 'string' ? call.state.uploads.get(id) : undefined;
}
