import { clip } from '../clip.ts';
import { inert } from '../inert.ts';

const asReference = (character: string) => `&#${character.codePointAt(0)};`;

/**
 * A text as Markdown shows it, whatever is in it: a character reference never begins anything (CommonMark 6.4), so
 * every ASCII character that is no letter, digit or blank becomes one.
 */
export const markdownText = (text: string, most = 300): string =>
  clip(inert(text), most).replace(/[!-/:-@[-`{-~]/g, asReference);
