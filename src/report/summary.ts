import { join } from 'node:path';
import type { RunRecord } from '../record/record.ts';
import { changeLines } from './summary/change-lines.ts';
import { deviationLines } from './summary/deviation-lines.ts';
import { failedLines } from './summary/failed-lines.ts';
import { labelled } from './summary/labelled.ts';
import { openLines } from './summary/open-lines.ts';
import { printLines } from './summary/print-lines.ts';
import { verdictLines } from './summary/verdict-lines.ts';

export interface SummaryOptions {
  /** Whether the console shows ANSI colours. */
  readonly colour: boolean;
  /** Where the files of the run are. */
  readonly reportDir: string;
}

/**
 * The end of the console output: the verdict, what failed with the command that shows it, what could not be judged and
 * what to configure. Ends with a line feed. Nothing that a server sent can act on the terminal.
 */
export function summaryText(record: RunRecord, { colour, reportDir }: SummaryOptions): string {
  const lines = [
    ...verdictLines(record),
    ...failedLines(record),
    ...openLines(record, 'deviating'),
    ...deviationLines(record),
    ...openLines(record, 'inconclusive'),
    ...openLines(record, 'untested'),
    ...changeLines(record),
    [],
    ...labelled('report  ', join(reportDir, 'index.html')),
    ...labelled('record  ', join(reportDir, 'conformance.json')),
  ];
  return printLines(lines, colour);
}
