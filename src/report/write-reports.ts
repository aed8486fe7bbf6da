import { appendFileSync, writeFileSync } from 'node:fs';
import type { RunRecord } from '../record/record.ts';
import type { RunFiles } from '../record/run-files.ts';
import { reportHtml } from './html/report-html.tsx';
import { badgeOf, badgeSvg, shieldsText } from './outputs/badge.ts';
import { ctrfText } from './outputs/ctrf.ts';
import { harText } from './outputs/har.ts';
import { markdownSummary } from './outputs/markdown.ts';

/** Every view of a run record that is a file of its own. */
const views = {
  record: (record: RunRecord) => `${JSON.stringify(record, null, 2)}\n`,
  html: reportHtml,
  ctrf: ctrfText,
  har: harText,
  summary: markdownSummary,
  badge: (record) => badgeSvg(badgeOf(record)),
  shields: (record) => shieldsText(badgeOf(record)),
} as const satisfies Partial<Record<keyof RunFiles, (record: RunRecord) => string>>;

/**
 * Writes a run record and its views into the files of the run, and the summary to the page of the job on GitHub, if
 * there is one (`$GITHUB_STEP_SUMMARY`).
 */
export function writeReports(record: RunRecord, files: RunFiles, environment: NodeJS.ProcessEnv): void {
  for (const [name, view] of Object.entries(views))
    writeFileSync(files[name as keyof typeof views], view(record));
  const page = environment.GITHUB_STEP_SUMMARY;
  if (page) appendFileSync(page, markdownSummary(record));
}
