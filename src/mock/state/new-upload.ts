import type { MockState } from './state.ts';
import type { Upload } from './upload.ts';

/** Opens an upload session, without bytes yet. */
export function newUpload(
  state: MockState,
  file: Pick<Upload, 'id' | 'catalogId' | 'fileName' | 'contentType'>,
): Upload {
  const upload: Upload = { ...file, state: 'issued', bytes: Buffer.alloc(0) };
  state.uploads.set(upload.id, upload);
  return upload;
}
