import { changes } from '../../cases/changes.ts';
import { encodedPatterns, plainForms } from './forms.ts';
import { quickLookFor } from './quick-look.ts';

/** A value that must never be written or printed, and what stands in its place. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/** One value to replace: where it stands whole, and its characters where it may be cut off. */
export interface Replacement {
  readonly name: string;
  readonly whole: () => readonly (RegExp | string)[];
  readonly characters: () => readonly RegExp[];
  /** Whether a text may hold it as a whole. */
  readonly mayBeIn: (text: string) => boolean;
}

/** What became of a stretch of text: still to be looked through, or a name that stays. */
export type Part = string | { readonly name: string };

const wrongValues = ['shorter', 'firstChanged', 'middleChanged', 'lastChanged', 'swapCase'] as const;

// Shorter than this, a value is part of many words, and is replaced only where it stands alone, and names no member.
const leastInWords = 8;

// Patterns are large: they are made when they are needed.
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function wholeOf(value: string): RegExp[] {
  const text = plainForms(value).join('');
  const anywhere = value.length < leastInWords ? String.raw`(?<!\w)${text}(?!\w|"\s*:)` : text;
  return [new RegExp([anywhere, ...encodedPatterns(value)].join('|'), 'g')];
}

const replacementOf = (name: string, value: string, mayBeIn: Replacement['mayBeIn']): Replacement => ({
  name,
  whole: once(() => wholeOf(value)),
  characters: once(() => plainForms(value).map((source) => new RegExp(source, 'y'))),
  mayBeIn,
});

type Sized = readonly [length: number, replacement: Replacement];

/** For a long random value of which there may be many: no changed value of it is ever sent. */
export const literalOf = (name: string, value: string, whole: readonly string[]): Replacement => ({
  name,
  whole: () => whole,
  characters: () => [],
  mayBeIn: (text) => text.length >= value.length,
});

/** A secret's value and those that cases send in its place, which give it away as well. */
export function valuesOf({ value }: Secret): string[] {
  const wrong = value.length > 4 ? wrongValues.map((change) => changes[change](value)) : [];
  return [...new Set([value, ...wrong])].filter(Boolean);
}

function replacementsOf(secret: Secret): Sized[] {
  const mayBeIn = quickLookFor(secret.value);
  return valuesOf(secret).map((text) => [text.length, replacementOf(secret.name, text, mayBeIn)]);
}

/** Longest first, so that a secret inside another leaves nothing behind; a name that stands already stays. */
export function replacementsFor(secrets: readonly Secret[]): Replacement[] {
  const names = [...new Set(secrets.map(({ name }) => name))];
  return [
    ...names.map((name): Sized => [name.length, literalOf(name, name, [name])]),
    ...secrets.flatMap(replacementsOf),
  ]
    .sort(([one], [other]) => other - one)
    .map(([, replacement]) => replacement);
}

function between(pieces: readonly string[], name: string): Part[] {
  return pieces.flatMap((piece, index): Part[] => (index === 0 ? [piece] : [{ name }, piece]));
}

const holds = (text: string, form: RegExp | string) =>
  typeof form === 'string' ? text.includes(form) : text.search(form) >= 0;

/** Whether a text holds the value as a whole. */
export const isIn = (text: string, { mayBeIn, whole }: Replacement) =>
  mayBeIn(text) && whole().some((form) => holds(text, form));

function splitAll(
  parts: readonly Part[],
  name: string,
  split: (text: string) => readonly string[],
): readonly Part[] {
  return parts.flatMap((part) => (typeof part === 'string' ? between(split(part), name) : [part]));
}

/** The parts with the value replaced wherever it stands, whole or cut off. */
export function replaced(
  parts: readonly Part[],
  { name, whole, characters, mayBeIn }: Replacement,
): readonly Part[] {
  let rest = parts;
  if (parts.some((part) => typeof part === 'string' && mayBeIn(part))) {
    for (const form of whole()) {
      if (!rest.some((part) => typeof part === 'string' && holds(part, form))) continue;
      rest = splitAll(rest, name, (text) => text.split(form));
    }
  }
  const mayBeCut = rest.some((part) => typeof part === 'string' && part.includes('…'));
  return mayBeCut ? splitAll(rest, name, (text) => cutOff(text, characters())) : rest;
}

// Fewer characters of a secret tell nothing.
const fewest = 4;

// An excerpt of ours is shorter; the text of an answer is not searched for cuts that nobody made.
const longestExcerpt = 4096;

/** Where the longest beginning of a secret begins that ends right here, if one does. */
function beginningBefore(text: string, end: number, characters: readonly RegExp[]): number | undefined {
  const most = 6 * characters.length;
  for (let start = Math.max(0, end - most); start <= end - fewest; start++) {
    let position = start;
    let count = 0;
    for (const character of characters) {
      character.lastIndex = position;
      if (position >= end || !character.test(text)) break;
      position = character.lastIndex;
      count += 1;
    }
    if (count >= fewest && position === end) return start;
  }
  return undefined;
}

/**
 * A text split at the beginnings of a secret that an excerpt cut off, as its `…` tells: the pieces between them.
 * The secret is given as one sticky pattern for each of its characters.
 */
function cutOff(text: string, characters: readonly RegExp[]): string[] {
  const pieces: string[] = [];
  let done = 0;
  const first = text.length > longestExcerpt ? text.length - 1 : 0;
  for (let end = text.indexOf('…', first); end >= 0; end = text.indexOf('…', end + 1)) {
    const start = beginningBefore(text, end, characters);
    if (start === undefined || start < done) continue;
    pieces.push(text.slice(done, start));
    done = end;
  }
  return [...pieces, text.slice(done)];
}
