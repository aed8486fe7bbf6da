import { readFileSync } from 'node:fs';

const isUtf16 = (bytes: Buffer, low: 0 | 1): boolean =>
  bytes.length >= 4 && [0, 2].every((at) => bytes[at + low] !== 0 && bytes[at + 1 - low] === 0);

/**
 * Bytes of a file that a user made as text: UTF-8, or UTF-16 as some editors and shells of Windows write it (RFC 3629
 * section 6, RFC 2781 section 3.2). A byte order mark is no part of the text.
 */
export function decodeText(bytes: Buffer): string {
  const marked = bytes.subarray(0, 2).toString('hex');
  if (marked === 'feff' || (marked !== 'fffe' && isUtf16(bytes, 1))) {
    return decodeText(Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16());
  }
  const text = bytes.toString(marked === 'fffe' || isUtf16(bytes, 0) ? 'utf16le' : 'utf8');
  return text.replace(/^\uFEFF/, '');
}

/** The text of a file that a user made. Throws what reading it throws. */
export const readText = (file: string): string => decodeText(readFileSync(file));
