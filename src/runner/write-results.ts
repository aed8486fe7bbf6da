import { readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { entriesIn, sentIn } from '../engine/journal/journal.ts';
import { type Comparison, readComparison } from '../record/baseline/read-comparison.ts';
import { journalRecord } from '../record/journal-record.ts';
import type { RunRecord } from '../record/record.ts';
import { runFiles } from '../record/run-files.ts';
import { type RunSoFar, soFarOf } from '../record/so-far.ts';
import { writeReports } from '../report/report-folder.ts';
import { ConfigurationError, type RunOptions } from '../target/settings/configuration.ts';

/** Whether a record stands in its file as a whole. */
function isWritten({ run }: RunRecord, file: string): boolean {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as RunRecord).run.id === run.id;
  } catch {
    return false;
  }
}

const recordOf = (journal: string, soFar: RunSoFar, options: RunOptions, comparison: Comparison) =>
  journalRecord(soFar, options, comparison, (ids) => sentIn(journal, ids));

/**
 * Writes the run record and its report out of the journal in the report folder, and removes the journal. Gives the
 * record; undefined if there is no journal to make it from. Throws if the record could not be written: the journal stays.
 */
export function writeResults(
  soFar: RunSoFar,
  options: RunOptions,
  comparison: Comparison,
): RunRecord | undefined {
  const files = runFiles(options.reportDir);
  const record = recordOf(files.journal, soFar, options, comparison);
  if (!record) return undefined;
  writeReports(record, files, process.env);
  if (!isWritten(record, files.record)) throw new Error(`make room and run again; ${files.journal} stays`);
  if (options.shard) renameSync(files.journal, files.shard);
  else rmSync(files.journal, { force: true });
  return record;
}

/**
 * Writes the run record and its report, beside the journal that a run left whose process was killed, out of what had
 * happened until then; the journal stays. Throws ConfigurationError for a file that is no journal.
 */
export function writeLeftResults(journal: string): RunRecord {
  const soFar = soFarOf(entriesIn(journal));
  const { begin } = soFar;
  if (!begin?.options) {
    throw new ConfigurationError(
      `${journal} is no journal of a run: name its conformance.json or journal.jsonl`,
    );
  }
  const { options } = begin;
  soFar.note({ type: 'interrupted', by: 'the end of its process' });
  const record = recordOf(journal, soFar, options, readComparison(options));
  if (!record) throw new Error('a journal that begins gives a record');
  writeReports(record, runFiles(dirname(journal)), process.env);
  return record;
}
