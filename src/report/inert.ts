import { unseen } from './unseen.ts';

const named = (character: string) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;

/** A text on one line in which every character that a reader would not see, or that acts, is written as `\u{…}`. */
export const inert = (text: string): string => text.replace(unseen, named);
