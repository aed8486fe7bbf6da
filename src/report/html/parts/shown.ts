import { clip } from '../../clip.ts';
import { inert } from '../../inert.ts';

/** How long a text was of which only the beginning is kept. */
export const lengthInWords = (text: string): string => `(${text.length.toLocaleString('en-US')} characters)`;

/** The beginning of a text from outside on one line: inert, and cut off where something else says the rest. */
export const glimpse = (text: string, most: number): string => inert(clip(text, most));

/** A text from outside on one line: inert, and with its length where only its beginning is kept. */
export function shown(text: string, most = 400): string {
  const beginning = clip(text, most);
  return beginning === text ? inert(text) : `${inert(beginning)} ${lengthInWords(text)}`;
}
