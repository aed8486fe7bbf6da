import { type Exchange, header, type Payload } from '../target/transport/exchange.ts';
import { type Check, judged } from './check.ts';
import type { Body } from './outcome.ts';

const byteOrderMark = '\uFEFF';
const jsonMediaType = /\bjson\b/i;

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** What is wrong with the bytes of a JSON text; undefined when nothing is. */
function wrongIn(payload: Payload): string | undefined {
  if ('text' in payload) return payload.text.startsWith(byteOrderMark) ? 'a byte order mark' : undefined;
  const bytes = Buffer.from(payload.base64, 'base64');
  const start = bytes.subarray(0, 3).toString('hex');
  if (start === 'efbbbf') return 'a byte order mark';
  if (start.startsWith('fffe') || start.startsWith('feff')) return 'UTF-16';
  // What was cut off may end inside a character.
  return isUtf8(bytes) || payload.clippedFrom !== undefined ? undefined : 'bytes that are no UTF-8';
}

const isJson = ({ json }: Body, response: NonNullable<Exchange['response']>) =>
  json !== undefined || jsonMediaType.test(header(response.headers, 'content-type') ?? '');

/** JSON in answers is UTF-8 without a byte order mark (requirement body.no-bom, RFC 8259 section 8.1). */
export const jsonBytes: Check = {
  id: 'json-bytes',
  requirements: ['body.no-bom'],
  observed: 'operation',
  judge: ({ exchange: { response }, body }) => {
    if (!response || body.text === '' || !isJson(body, response)) return [];
    const what = wrongIn(response.body);
    return [
      judged('body.no-bom', what === undefined, { kind: 'plain UTF-8' }, { kind: 'bytes', what: what ?? '' }),
    ];
  },
};
