import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Call } from '../call.ts';
import type { MockState, Upload } from './state.ts';

type Signer = Pick<MockState, 'signingKey'>;

const signatureOf = ({ signingKey }: Signer, uploadId: string, expires: string) =>
  createHmac('sha256', signingKey).update(`PUT\n${uploadId}\n${expires}`).digest('hex');

/** Where the mock was asked, by the request's own Host, so that it serves containers and what stands behind a proxy. */
const originOf = (headers: Call['headers'], { origin }: MockState): string =>
  headers.host ? `${headers['x-forwarded-proto'] ?? 'http'}://${headers.host}` : origin;

/** The URL that takes the bytes of an upload without credentials, until it expires. */
export function signedUrl({ state, headers }: Pick<Call, 'state' | 'headers'>, { id }: Upload): string {
  const expires = String(Math.floor(Date.now() / 1000) + state.uploadSeconds);
  return `${originOf(headers, state)}/uploads/${encodeURIComponent(id)}?expires=${expires}&signature=${signatureOf(state, id, expires)}`;
}

/** Whether the query is one that {@link signedUrl} made for this upload, and has not expired. */
export function isSigned(state: Signer, uploadId: string, query: URLSearchParams): boolean {
  const expires = query.get('expires') ?? '';
  const given = Buffer.from(query.get('signature') ?? '');
  const expected = Buffer.from(signatureOf(state, uploadId, expires));
  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  return genuine && Number(expires) * 1000 > Date.now();
}
