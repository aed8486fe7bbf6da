import { clip } from '../clip.ts';
import { inert } from '../inert.ts';

/** Columns of the summary. */
export const columns = 96;

/** A text as lines of at most `width` characters, broken at blanks; only a word that is longer is cut. */
export function wrap(text: string, width: number, most = 400): string[] {
  const pattern = new RegExp(`.{1,${width}}(?:\\s+|$)|.{${width}}`, 'gu');
  return (clip(inert(text), most).match(pattern) ?? []).map((part) => part.trimEnd());
}
