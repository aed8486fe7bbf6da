import { accessSync, constants, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigurationError } from '../target/settings/configuration.ts';
import { makeFolder } from './make-folder.ts';

/** What a run writes, by its absolute path. */
export interface RunFiles {
  readonly folder: string;
  readonly record: string;
  /** What happened so far; gone once the record is written. */
  readonly journal: string;
  /** What a shard played, to be merged. */
  readonly shard: string;
  /** Playwright's report of a shard, to be merged: a folder. */
  readonly blob: string;
  readonly html: string;
  readonly junit: string;
  /** Common Test Report Format. */
  readonly ctrf: string;
  /** HTTP Archive 1.2. */
  readonly har: string;
  /** Markdown. */
  readonly summary: string;
  readonly badge: string;
  /** Endpoint badge of shields.io. */
  readonly shields: string;
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
    record: join(folder, 'conformance.json'),
    journal: join(folder, 'journal.jsonl'),
    shard: join(folder, 'shard.jsonl'),
    blob: join(folder, 'blob-report'),
    html: join(folder, 'index.html'),
    junit: join(folder, 'junit.xml'),
    ctrf: join(folder, 'ctrf.json'),
    har: join(folder, 'exchanges.har'),
    summary: join(folder, 'summary.md'),
    badge: join(folder, 'badge.svg'),
    shields: join(folder, 'badge.json'),
    playwright: join(folder, 'playwright'),
    output: join(folder, 'test-results'),
  };
}

/**
 * Makes the folder and removes what an earlier run left under these names, and nothing else; a baseline that lies among
 * them stays until the record of this run takes its place.
 */
export function prepareFolder({ folder, ...files }: RunFiles, baseline?: string): void {
  const kept = baseline === undefined ? undefined : resolve(baseline);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    for (const file of Object.values(files))
      if (file !== kept) rmSync(file, { recursive: true, force: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(`the report folder ${folder} cannot be written (${code}): name another one`);
  }
}
