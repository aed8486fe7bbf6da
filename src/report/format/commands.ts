import type { CaseRecord, RunRecord } from '../../record/record.ts';
import { unseen } from '../../text/escape.ts';

const inBytes = (character: string) =>
  [...Buffer.from(character, 'utf8')].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

/**
 * The lines of a command for bash, with nothing in them that a reader would not see or that acts on a terminal. Such
 * characters only stand inside single quotes, so they become ANSI-C quotes (Bash Reference Manual, 3.1.2.4) there, and
 * the pasted command still sends the same bytes. A tab is one of them: a shell completes words on it.
 */
export const commandLines = (command: string): string[] =>
  command.split('\n').map((line) => line.replace(unseen, (character) => `'$'${inBytes(character)}''`));

const word = (text: string) => (/^[\w./:~[\]-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** The command that plays one case of a run again, with its control; undefined for a control. */
export function repeatCommand({ run, target }: RunRecord, { id, role }: CaseRecord): string | undefined {
  if (role !== 'case') return undefined;
  const where =
    target.kind === 'sandbox' ? `\\\n  --target sandbox --base-url ${word(target.baseUrl)} \\\n  ` : '';
  return `signedurl-conformance run ${where}--seed ${word(run.seed)} --case ${word(id)}`;
}
