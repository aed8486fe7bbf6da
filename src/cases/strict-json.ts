const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes read as JSON in UTF-8 and nothing more lenient (RFC 8259 section 8.1); undefined when they are none. */
export function strictJson(bytes: Buffer): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(decoder.decode(bytes)) };
  } catch {
    return undefined;
  }
}
