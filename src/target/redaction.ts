import { changes } from '../cases/template.ts';
import { cutOff } from './cut-off.ts';
import { encodedPatterns, formsOf } from './encoded-forms.ts';
import { literalForms } from './literal-forms.ts';
import { quickLookFor } from './quick-look.ts';

/** A value that must never be written or printed, and what stands in its place. */
export interface Secret {
  readonly name: string;
  readonly value: string;
  /** A long random value of which there may be many: no changed value of it is ever sent. */
  readonly exact?: boolean;
}

export type Redact = <T>(value: T) => T;

/** One value to replace: where it stands whole, and its characters where it may be cut off. */
interface Replacement {
  readonly name: string;
  readonly whole: readonly (RegExp | string)[];
  readonly characters: readonly RegExp[];
  /** Whether a text may hold it at all. */
  readonly mayBeIn: (text: string) => boolean;
}

/** What became of a stretch of text: still to be looked through, or a name that stays. */
type Part = string | { readonly name: string };

// Cases send the token with one character changed, which gives it away as well as the token itself.
const wrongValues = ['shorter', 'firstChanged', 'middleChanged', 'lastChanged', 'swapCase'] as const;

// Shorter than this, a value is part of many words, and is replaced only where it stands alone.
const leastInWords = 4;

function replacementOf(name: string, value: string, mayBeIn: Replacement['mayBeIn']): Replacement {
  const { plain } = formsOf(value);
  const text = plain.join('');
  const anywhere = value.length < leastInWords ? String.raw`(?<!\w)${text}(?!\w)` : text;
  return {
    name,
    whole: [new RegExp([anywhere, ...encodedPatterns(value)].join('|'), 'g')],
    characters: plain.map((source) => new RegExp(source, 'y')),
    mayBeIn,
  };
}

type Sized = readonly [length: number, replacement: Replacement];

const literalOf = (name: string, value: string, whole: readonly string[]): Sized => [
  value.length,
  { name, whole, characters: [], mayBeIn: (text) => text.length >= value.length },
];

function replacementsOf({ name, value, exact }: Secret): Sized[] {
  if (value === '') return [];
  if (exact) return [literalOf(name, value, literalForms(value))];
  const wrong = value.length > 4 ? wrongValues.map((change) => changes[change](value)) : [];
  const mayBeIn = quickLookFor(value);
  return [...new Set([value, ...wrong])].map((text) => [text.length, replacementOf(name, text, mayBeIn)]);
}

/** Longest first, so that a secret inside another leaves nothing behind; a name that stands already stays. */
function replacementsFor(secrets: readonly Secret[], known: Map<Secret, Sized[]>): Replacement[] {
  for (const secret of secrets) if (!known.has(secret)) known.set(secret, replacementsOf(secret));
  const names = [...new Set(secrets.map(({ name }) => name))];
  return [...names.map((name) => literalOf(name, name, [name])), ...[...known.values()].flat()]
    .sort(([one], [other]) => other - one)
    .map(([, replacement]) => replacement);
}

// The permission in a signed URL of the usual storage services, whoever it was made for.
const signature =
  /(?<=(?:[?&;]|\\u0026|%3F|%26)(?:x-(?:amz|goog)-(?:signature|credential|security-token)|signature|sig|awsaccesskeyid)(?:=|%3D|\\u003d))[^\s&"'<>\\]{6,}/gi;

function between(pieces: readonly string[], name: string): Part[] {
  return pieces.flatMap((piece, index): Part[] => (index === 0 ? [piece] : [{ name }, piece]));
}

// What is longer comes once.
const longestKept = 2048;

const holds = (text: string, form: RegExp | string) =>
  typeof form === 'string' ? text.includes(form) : text.search(form) >= 0;

function splitAll(
  parts: readonly Part[],
  name: string,
  split: (text: string) => readonly string[],
): readonly Part[] {
  return parts.flatMap((part) => (typeof part === 'string' ? between(split(part), name) : [part]));
}

function replaced(
  parts: readonly Part[],
  { name, whole, characters, mayBeIn }: Replacement,
): readonly Part[] {
  if (!parts.some((part) => typeof part === 'string' && mayBeIn(part))) return parts;
  let rest = parts;
  for (const form of whole) {
    if (!rest.some((part) => typeof part === 'string' && holds(part, form))) continue;
    rest = splitAll(rest, name, (text) => text.split(form));
  }
  const mayBeCut =
    characters.length > 0 && rest.some((part) => typeof part === 'string' && part.includes('…'));
  return mayBeCut ? splitAll(rest, name, (text) => cutOff(text, characters)) : rest;
}

function redactBase64(base64: string, redact: (text: string) => string): string {
  const clean = redact(Buffer.from(base64, 'base64').toString('latin1')).replaceAll('…', '...');
  return Buffer.from(clean, 'latin1').toString('base64');
}

/**
 * Makes the function that every output goes through: a deep copy with each secret replaced by its name in all its
 * strings, in whatever form it stands there. Secrets that are added to the list later are replaced from then on.
 */
export function createRedaction(secrets: readonly Secret[]): Redact {
  const known = new Map<Secret, Sized[]>();
  let ordered: readonly Replacement[] = [];
  // The same texts come again and again: names of headers, and each case on its way through journal and record.
  const clean = new Map<string, string>();
  const replacements = () => {
    if (known.size !== secrets.length) {
      ordered = replacementsFor(secrets, known);
      clean.clear();
    }
    return ordered;
  };
  const cleaned = (text: string) =>
    replacements()
      .reduce<readonly Part[]>(replaced, [text.replace(signature, '…')])
      .map((part) => (typeof part === 'string' ? part : part.name))
      .join('');
  const inText = (text: string) => {
    if (text.length > longestKept) return cleaned(text);
    replacements();
    const known = clean.get(text) ?? cleaned(text);
    clean.set(text, known);
    return known;
  };
  // What is kept of a clipped payload ends as an excerpt does.
  const inClipped = (text: string) => inText(`${text}…`).replace(/…$/, '');
  const inMembers = (members: Readonly<Record<string, unknown>>) => {
    const look = 'clippedFrom' in members ? inClipped : inText;
    const inMember = ([key, value]: [string, unknown]): [string, unknown] => {
      if (typeof value !== 'string') return [key, inValue(value)];
      return [key, key === 'base64' ? redactBase64(value, look) : look(value)];
    };
    return Object.fromEntries(Object.entries(members).map(inMember));
  };
  const inValue = (value: unknown): unknown => {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return value.map(inValue);
    if (value === null || typeof value !== 'object') return value;
    return inMembers(value as Record<string, unknown>);
  };
  return (value) => inValue(value) as typeof value;
}
