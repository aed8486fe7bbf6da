import type { Guard } from '../behaviour.ts';
import { memberOf } from '../member-of.ts';
import type { Problem } from '../problem.ts';
import { uploadOf } from '../upload-of.ts';

/** A fileName or fileSize other than what was uploaded is open on the page; here the request is not valid. */
export const match: Guard = (call) => {
  const named = uploadOf(call);
  if (!named) return undefined;
  const [fileName, fileSize] = [memberOf(call, 'fileName'), memberOf(call, 'fileSize')];
  const details: Problem[] = [];
  const differs = (field: string) => details.push({ field, message: 'differs from the uploaded file' });
  if (typeof fileName === 'string' && fileName !== named.fileName) differs('fileName');
  if (typeof fileSize === 'number' && fileSize !== named.bytes.length) differs('fileSize');
  if (details.length === 0) return undefined;
  return { code: 'CATALOG_INVALID_REQUEST', message: 'The request does not describe the upload.', details };
};
