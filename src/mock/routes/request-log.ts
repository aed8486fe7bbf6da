import type { Call } from '../call.ts';
import type { MockState, RequestEntry } from '../state/state.ts';

const masked = '<token>';

// A nearly right token gives nearly everything away, so these are masked whatever they hold.
const secretHeaders: ReadonlySet<string> = new Set(['x-clevertap-token', 'authorization']);

/** The text without the tokens of the mock's accounts (requirement no-echo). */
const maskText = (text: string, { account, restricted }: MockState): string =>
  text.replaceAll(account.token, masked).replaceAll(restricted.token, masked);

/** The headers without anything that was sent as a token. */
const maskHeaders = (headers: Readonly<Record<string, string>>, state: MockState) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      secretHeaders.has(name) && value !== '' ? masked : maskText(value, state),
    ]),
  );

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
