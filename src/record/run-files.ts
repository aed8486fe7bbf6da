import { join, resolve } from 'node:path';

/** The name of the run record in a report folder. */
export const recordName = 'conformance.json';

/** What a run works with in its report folder, by its absolute path; what it leaves for others is in report/outputs. */
export interface RunFiles {
  readonly folder: string;
  readonly record: string;
  /** What happened so far; gone once the record is written. */
  readonly journal: string;
  /** What a shard played, to be merged. */
  readonly shard: string;
  /** Playwright's report of a shard, to be merged: a folder. */
  readonly blob: string;
  /** Playwright's own report, a folder. */
  readonly playwright: string;
  /** Where Playwright keeps what tests leave behind, a folder. */
  readonly output: string;
}

/** The files of a run that reports to this folder. */
export function runFiles(reportDir: string): RunFiles {
  const folder = resolve(reportDir);
  return {
    folder,
    record: join(folder, recordName),
    journal: join(folder, 'journal.jsonl'),
    shard: join(folder, 'shard.jsonl'),
    blob: join(folder, 'blob-report'),
    playwright: join(folder, 'playwright'),
    output: join(folder, 'test-results'),
  };
}
