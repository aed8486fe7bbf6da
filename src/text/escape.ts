/**
 * Every character that a reader would not see or that acts on its surroundings: controls (ANSI escapes begin with one),
 * format characters (bidi controls among them), line and paragraph separators, half surrogates. The two joiners are not
 * among them: emoji and several scripts are written with them.
 */
export const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const named = (character: string) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;

/** A text on one line in which every character that a reader would not see, or that acts, is written as `\u{…}`. */
export const escaped = (text: string): string => text.replace(unseen, named);

/** The first characters of a text, escaped or not; `…` says that there are more. */
export function truncated(text: string, most: number): string {
  // Code points, so that no pair is cut in two; the first slice spares a megabyte the trouble.
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}

/** How long a text was of which only the beginning is kept. */
export const lengthInWords = (text: string): string => `(${text.length.toLocaleString('en-US')} characters)`;

/** The beginning of a text from outside on one line: escaped, and cut off where something else says the rest. */
export const escapedStart = (text: string, most: number): string => escaped(truncated(text, most));

/** A text from outside on one line: escaped, and with its length where only its beginning is kept. */
export function escapedText(text: string, most = 400): string {
  const beginning = truncated(text, most);
  return beginning === text ? escaped(text) : `${escaped(beginning)} ${lengthInWords(text)}`;
}
