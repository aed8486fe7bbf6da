import { reportHtml } from '../html/report-html.tsx';
import { badge, shieldsBadge } from './badge.ts';
import { ctrf } from './ctrf.ts';
import { har } from './har.ts';
import { junit } from './junit.ts';
import { summary } from './markdown.ts';
import type { Output } from './output.ts';
import { runRecord } from './run-record.ts';

/** What lies beside the page. Adding an output is one file and one line here. */
const beside: readonly Output[] = [runRecord, junit, ctrf, har, summary, badge, shieldsBadge];
const names = beside.map(({ file }) => file);

export const page: Output = {
  file: 'index.html',
  holds: 'the report: one file that loads nothing and is safe to publish',
  render: (record) => reportHtml(record, names),
};

/** Every file that a run leaves for others to read. */
export const outputs: readonly Output[] = [page, ...beside];

/** The table of all outputs in Markdown; `root` is the way from the document to the top of the repository. */
export const outputsTable = (root: string): string =>
  [
    '| file | what |',
    '|---|---|',
    ...outputs.map(({ file, holds }) => `| \`${file}\` | ${holds.replaceAll('](src/', `](${root}src/`)} |`),
  ].join('\n');
