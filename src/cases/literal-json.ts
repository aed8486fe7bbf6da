import { jsonEscape } from './render.ts';

/**
 * A value as JSON text in which no template sees a placeholder. Strings are written in ASCII alone or, when `raw`,
 * with every character as it is that JSON lets stand so (RFC 8259 section 7).
 */
export function literalJson(value: string | number | boolean | null, raw = false): string {
  const text = typeof value === 'string' && !raw ? `"${jsonEscape(value)}"` : JSON.stringify(value);
  return text.replaceAll('{{', '{\\u007b');
}
