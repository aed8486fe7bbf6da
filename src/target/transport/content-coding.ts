import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { type Headers, header } from './exchange.ts';

/** The bytes of an answer do not decode as its Content-Encoding says. */
export class Undecodable extends Error {}

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

// "deflate" means zlib (RFC 9110 section 8.4.1.2), but some servers send the bare stream.
const inflateAny: Decode = (bytes, options) =>
  (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);

const decoders: Readonly<Record<string, Decode>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateAny,
  br: brotliDecompressSync,
  identity: (bytes) => bytes,
};

/** Undoes the content codings of an answer, last one first. Throws {@link Undecodable}. */
export function decodeContent(bytes: Buffer, headers: Headers, maxOutputLength: number): Buffer {
  const codings = (header(headers, 'content-encoding') ?? '').toLowerCase().split(',');
  const named = codings.map((coding) => coding.trim()).filter(Boolean);
  if (bytes.length === 0) return bytes;
  return named.reduceRight((content, coding) => {
    const decode = decoders[coding];
    if (!decode) throw new Undecodable(`the answer has the unknown Content-Encoding ${coding}`);
    try {
      return decode(content, { maxOutputLength });
    } catch (error) {
      throw new Undecodable(`the answer is no valid ${coding}: ${(error as Error).message}`);
    }
  }, bytes);
}
