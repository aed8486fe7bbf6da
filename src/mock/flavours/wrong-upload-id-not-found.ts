import type { Call } from '../call.ts';
import type { Flavour } from '../flavour.ts';
import { memberOf } from '../member-of.ts';
import { refusesAs } from '../refusal-alterations.ts';

const wrongId = (call: Call) => {
  const id = memberOf(call, 'uploadId');
  return id !== undefined && (typeof id !== 'string' || id.trim() === '');
};

export const wrongUploadIdNotFound: Flavour = {
  id: 'wrong-upload-id-not-found',
  says: 'an uploadId that is no text is an unknown upload',
  alter: (mock) => refusesAs(mock, 'body', { code: 'UPLOAD_NOT_FOUND' }, wrongId),
};
