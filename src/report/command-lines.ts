import { unseen } from './unseen.ts';

const inBytes = (character: string) =>
  [...Buffer.from(character, 'utf8')].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

/**
 * The lines of a command for bash, with nothing in them that a reader would not see or that acts on a terminal. Such
 * characters only stand inside single quotes, so they become ANSI-C quotes (Bash Reference Manual, 3.1.2.4) there, and
 * the pasted command still sends the same bytes. A tab is one of them: a shell completes words on it.
 */
export const commandLines = (command: string): string[] =>
  command.split('\n').map((line) => line.replace(unseen, (character) => `'$'${inBytes(character)}''`));
