import type { Upload } from './upload.ts';

/** Keeps the file of an upload, which is then ready to be completed. */
export function storeBytes(upload: Upload, bytes: Buffer): void {
  upload.bytes = bytes;
  upload.state = 'uploaded';
}
