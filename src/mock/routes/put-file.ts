import type { Outcome } from '../answer/answer.ts';
import { isSigned } from '../state/signed-url.ts';
import { storeBytes } from '../state/store-bytes.ts';
import type { Act } from './act.ts';

const refused = (status: number, message: string): Outcome => ({ kind: 'plain', status, message });

/** `PUT` on a signed URL: takes the file. The signature is all the permission it needs. */
export const putFile: Act = ({ url, query, bytes, state }) => {
  const id = decodeURIComponent(url.split('?')[0]?.split('/').at(-1) ?? '');
  if (!isSigned(state, id, query)) return refused(403, 'The signature is not valid or has expired');
  const upload = state.uploads.get(id);
  if (!upload) return refused(404, 'Not found');
  if (upload.state === 'completed') return refused(409, 'The upload is completed already');
  storeBytes(upload, bytes);
  return { kind: 'plain', status: 200 };
};
