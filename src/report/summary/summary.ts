import { join } from 'node:path';
import type { RunRecord } from '../../record/record.ts';
import { countOf } from '../../text/words.ts';
import { changeLine } from '../format/words.ts';
import { caseLines } from './case-lines.ts';
import { failedLines } from './failed-lines.ts';
import { type Block, labelled, line, printBlocks } from './lines.ts';
import { deviationLines, openLines } from './open-lines.ts';
import { verdictLines } from './verdict-lines.ts';

const most = 20;

/** What changed since the baseline, if there is one. */
function changeLines({ baseline }: RunRecord): Block[] {
  if (!baseline) return [];
  const { changes, startedAt } = baseline;
  if (changes.length === 0) return [[], line(`CHANGED  nothing since the baseline of ${startedAt}`, 'dim')];
  const rest = changes.length - most;
  return [
    [],
    line(`CHANGED  ${countOf(changes.length, 'thing')} since the baseline of ${startedAt}`, 'open'),
    ...changes.slice(0, most).flatMap((change) => labelled('  ', changeLine(change))),
    ...(rest > 0 ? [line(`  and ${rest} more in conformance.json`, 'dim')] : []),
  ];
}

export interface SummaryOptions {
  /** Whether the console shows ANSI colours. */
  readonly colour: boolean;
  /** Where the files of the run are. */
  readonly reportDir: string;
  /** How wide the terminal is; undefined if the output is none. */
  readonly columns?: number;
}

const runLines = (record: RunRecord): Block[] => [
  ...verdictLines(record),
  ...failedLines(record),
  ...openLines(record, 'deviating'),
  ...deviationLines(record),
  ...openLines(record, 'inconclusive'),
  ...openLines(record, 'untested'),
  ...changeLines(record),
];

/**
 * The end of the console output: the verdict, what failed with the command that shows it, what could not be judged and
 * what to configure. Ends with a line feed. Nothing that a server sent can act on the terminal.
 */
export function summaryText(record: RunRecord, { colour, reportDir, columns }: SummaryOptions): string {
  const { cases } = record.run;
  const blocks = [
    ...(cases ? caseLines(record, cases) : runLines(record)),
    [],
    ...labelled('report  ', join(reportDir, 'index.html')),
    ...labelled('record  ', join(reportDir, 'conformance.json')),
  ];
  return printBlocks(blocks, colour, columns);
}
