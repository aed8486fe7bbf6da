import { base64Core } from './quick-look.ts';

const literal = (text: string) => text.replace(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`);
const anyCase = (digits: string) => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
const hexOf = (code: number, width: number) => anyCase(code.toString(16).padStart(width, '0'));
const asLatin1 = (bytes: Buffer) => literal(bytes.toString('latin1'));

const entityNames: Readonly<Record<string, string>> = {
  '"': 'quot|',
  '&': 'amp|',
  "'": 'apos|',
  '<': 'lt|',
  '>': 'gt|',
};

function withBackslashes(character: string): string {
  if (character === '\\') return String.raw`\\+`;
  return /["'/]/.test(character) ? String.raw`\\*` + literal(character) : literal(character);
}

function spellings(character: string): string[] {
  const code = character.codePointAt(0) ?? 0;
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const bytes = Buffer.from(character);
  const wide = Buffer.from(character, 'utf16le');
  const entity = `${entityNames[character] ?? ''}#0*${code}|#[xX]0*${hexOf(code, 1)}`;
  return [
    withBackslashes(character),
    units.map((codeUnit) => String.raw`\\+u${hexOf(codeUnit, 4)}`).join(''),
    [...bytes].map((byte) => `%(?:25)*${hexOf(byte, 2)}`).join(''),
    `&(?:amp;)*(?:${entity});`,
    ...(character === ' ' ? [String.raw`\+`] : []),
    ...(code > 0x7f ? [asLatin1(bytes)] : []),
    ...(code > 0xff ? [asLatin1(wide), asLatin1(Buffer.from(wide).swap16())] : []),
  ];
}

// The NUL is the other byte of UTF-16.
const unit = (character: string) => String.raw`(?:${spellings(character).join('|')})\0?`;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const otherAlphabet: Readonly<Record<string, string>> = { '+': '|-', '/': '|_' };

// In a URL or in JSON, the signs of base64 are escaped in their turn.
const base64Digit = (digit: string) =>
  /\w/.test(digit) ? digit : `(?:${spellings(digit).join('|')}${otherAlphabet[digit] ?? ''})`;

/** The digits that agree with six bits, of which `?` may be any. */
function digitsLike(bits: string): string {
  if (!bits.includes('?')) return base64Digit(alphabet[Number.parseInt(bits, 2)] ?? '');
  const pattern = new RegExp(`^${bits.replaceAll('?', '.')}$`);
  const fitting = [...alphabet].filter((_, value) => pattern.test(value.toString(2).padStart(6, '0')));
  return `(?:${fitting.map(base64Digit).join('|')})`;
}

/** A value in base64 with so many bytes before it; the digits at its ends hold bits of its neighbours. */
function base64At(bytes: Buffer, before: number): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const all = '?'.repeat(8 * before) + bits;
  const groups = all.padEnd(Math.ceil(all.length / 6) * 6, '?').match(/.{6}/g) ?? [];
  return groups
    .filter((group) => group !== '??????')
    .map(digitsLike)
    .join('');
}

/**
 * A value as sources of regular expressions, one a character, each for all spellings of the character at once, so that
 * mixed and nested encodings are found too: plain, escaped in JSON, percent-encoded, as an entity of HTML, UTF-8 or
 * UTF-16 read a byte a character.
 */
export const plainForms = (value: string): string[] => [...value].map(unit);

/** Encodings of fewer bytes than these are words like any other, unless they stand alone. */
const certain = 8;

const alone = (source: string, neighbour: string) => `(?<!${neighbour})(?:${source})(?!${neighbour})`;

/**
 * A value in base64 and base64url at each of the three places in a group, and in hex (RFC 4648), as sources of regular
 * expressions, as far as they are certain: a short one has to stand alone.
 */
export function encodedPatterns(value: string): string[] {
  const bytes = Buffer.from(value);
  const hex = [...bytes.toString('hex')].map(anyCase).join('');
  if (bytes.length >= certain) return [...[0, 1, 2].map((before) => base64At(bytes, before)), hex];
  return [alone(base64At(bytes, 0), '[\\w+/=-]'), alone(hex, '\\w')];
}

const escapedInJson = (value: string) => JSON.stringify(value).slice(1, -1).replaceAll('/', '\\/');

/** The usual forms of a long random value as texts, which are found faster than any spelling of each character. */
export function literalForms(value: string): string[] {
  const inBase64 = [0, 1, 2].map((before) => base64Core(value, before));
  const inBase64url = inBase64.map((digits) => digits.replaceAll('+', '-').replaceAll('/', '_'));
  const inUrl = encodeURIComponent(value);
  const hex = Buffer.from(value).toString('hex');
  const forms = [value, escapedInJson(value), inUrl, encodeURIComponent(inUrl), ...inBase64, ...inBase64url];
  return [...new Set([...forms, hex])];
}
