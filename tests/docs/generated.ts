import { outputsTable } from '../../src/report/outputs/index.ts';
import { settingsPage } from '../../src/target/settings/settings-page.ts';
import { requirementsReference } from './requirements.ts';
import { troubleshooting } from './troubleshooting.ts';

/** A part of a document that is made, between `<!-- name -->` and `<!-- end of name -->`; without a name, all of it. */
export interface Generated {
  readonly file: string;
  readonly name?: string;
  readonly text: () => string;
}

/** Everything in the documentation that follows from the code. */
export const generated: readonly Generated[] = [
  { file: 'docs/settings.md', text: settingsPage },
  { file: 'docs/requirements.md', name: 'requirements', text: requirementsReference },
  { file: 'docs/troubleshooting.md', name: 'reasons', text: troubleshooting },
  { file: 'docs/results.md', name: 'outputs', text: () => outputsTable('../') },
  { file: 'README.md', name: 'outputs', text: () => outputsTable('') },
  { file: 'reports/README.md', name: 'outputs', text: () => outputsTable('../') },
];

/** A document with its made part as the code makes it now. Throws when the document has no place for it. */
export function withGenerated(document: string, { file, name, text }: Generated): string {
  if (name === undefined) return text();
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for ${name}`);
  return document.slice(0, from + begin.length) + text() + document.slice(to);
}
