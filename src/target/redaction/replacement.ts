import { changes } from '../../cases/template.ts';
import { cutOff } from '../transport/cut-off.ts';
import { encodedPatterns, plainForms } from './encoded-forms.ts';
import { quickLookFor } from './quick-look.ts';
import type { Secret } from './secret.ts';

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

// Shorter than this, a value is part of many words, and is replaced only where it stands alone.
const leastInWords = 4;

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
  const anywhere = value.length < leastInWords ? String.raw`(?<!\w)${text}(?!\w)` : text;
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
