import type { Call } from '../call.ts';
import type { RequestEntry } from '../state/request-entry.ts';
import { maskHeaders, maskText } from './masking.ts';

const keptEntries = 200;
const keptBytes = 64 * 1024;

/** Adds a line to the request log; its status is filled in when the answer goes out. */
export function logRequest({ method, url, headers, bytes, state }: Call): RequestEntry {
  // Latin-1 keeps every byte as it is.
  const body = maskText(bytes.subarray(0, keptBytes).toString('latin1'), state);
  const entry: RequestEntry = {
    at: new Date().toISOString(),
    method,
    url: maskText(url, state),
    headers: maskHeaders(headers, state),
    body: Buffer.from(body, 'latin1').toString('base64'),
    bytes: bytes.length,
    status: null,
  };
  state.requests.push(entry);
  if (state.requests.length > keptEntries) state.requests.shift();
  return entry;
}
