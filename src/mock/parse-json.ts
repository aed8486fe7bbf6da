import type { ParsedBody } from './call.ts';

// Keeping the byte order mark makes JSON.parse refuse it (RFC 8259 section 8.1).
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a body as RFC 8259 JSON in UTF-8, without lenience: no BOM, comments or trailing commas (body.json). */
export function parseJson(bytes: Buffer): ParsedBody {
  if (bytes.length === 0) return { problem: 'The body is empty.' };
  try {
    return { value: JSON.parse(decoder.decode(bytes)) };
  } catch {
    // The parser's own message would quote what was sent.
    return { problem: 'The body is not valid JSON in UTF-8.' };
  }
}
