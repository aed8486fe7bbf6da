import type { CaseRecord, RunRecord } from '../record/record.ts';

const word = (text: string) => (/^[\w./:~[\]-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** The command that plays one case of a run again, with its control; undefined for a control. */
export function repeatCommand({ run, target }: RunRecord, { id, role }: CaseRecord): string | undefined {
  if (role !== 'case') return undefined;
  const where =
    target.kind === 'sandbox' ? `\\\n  --target sandbox --base-url ${word(target.baseUrl)} \\\n  ` : '';
  return `signedurl-conformance run ${where}--seed ${word(run.seed)} --case ${word(id)}`;
}
