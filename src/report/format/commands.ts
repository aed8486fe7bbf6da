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

/** A run of the suite against the same target, with further options, which begin a line where there are many. */
const runWith = ({ target }: Pick<RunRecord, 'target'>, options: string) =>
  target.kind === 'sandbox'
    ? `signedurl-conformance run \\\n  --target sandbox --base-url ${word(target.baseUrl)} \\\n  ${options}`
    : `signedurl-conformance run ${options}`;

/** A run of the suite against the same client; a recording is judged from its files. */
function clientCommand({ run, target }: Pick<RunRecord, 'run' | 'target'>, scenario?: string): string {
  if (target.kind === 'recording') return `signedurl-conformance judge ${target.baseUrl}`;
  const flags = [
    ...(run.strict ? ['--strict '] : []),
    ...(run.requireAll ? ['--require-all '] : []),
    ...(scenario === undefined ? [] : [`--scenario ${word(scenario)} `]),
  ];
  return `signedurl-conformance client ${flags.join('')}-- ${target.baseUrl}`;
}

/** The command that made a run. What stands in the environment, credentials and uploads, is not part of it. */
export function runCommand({ run, target, side }: Pick<RunRecord, 'run' | 'target' | 'side'>): string {
  if (side !== undefined) return clientCommand({ run, target });
  const { profile, seed, explore, strict, requireAll, shard, cases = [] } = run;
  const options = [
    `--profile ${profile}`,
    `--seed ${word(seed)}`,
    ...(explore === undefined ? [] : [`--explore ${explore}`]),
    ...(strict ? ['--strict'] : []),
    ...(requireAll ? ['--require-all'] : []),
    ...(target.insecure ? ['--insecure'] : []),
    ...cases.map((id) => `--case ${word(id)}`),
    ...(shard ? [`--shard ${shard.index}/${shard.of}`] : []),
  ];
  return runWith({ target }, options.join(' '));
}

/** The command that plays one case of a run again, with its control; undefined for a control. */
export function repeatCommand(record: RunRecord, { id, role }: CaseRecord): string | undefined {
  if (record.side !== undefined) return clientCommand(record, id);
  return role === 'case' ? runWith(record, `--seed ${word(record.run.seed)} --case ${word(id)}`) : undefined;
}
