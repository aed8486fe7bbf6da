import { rmSync } from 'node:fs';
import type { Comparison } from '../run/comparison.ts';
import { fileJournal } from '../run/journal.ts';
import { journalRecord } from '../run/journal-record.ts';
import type { RunRecord } from '../run/record.ts';
import { runFiles } from '../run/run-files.ts';
import type { RunOptions } from '../target/configuration.ts';
import { writeReports } from './write-reports.ts';

/**
 * Writes the run record and its report out of the journal in the report folder, and removes the journal. Gives the
 * record; undefined if there is no journal to make it from.
 */
export function writeResults(options: RunOptions, comparison: Comparison): RunRecord | undefined {
  const files = runFiles(options.reportDir);
  const record = journalRecord(fileJournal(files.journal).entries(), options, comparison);
  if (!record) return undefined;
  writeReports(record, files, process.env);
  rmSync(files.journal, { force: true });
  return record;
}
