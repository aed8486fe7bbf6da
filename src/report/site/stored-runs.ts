import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../../run/read-record.ts';
import { folderPattern } from './run-folder.ts';
import { type RunSummary, summaryOf } from './run-summary.ts';

/** Where the record of a run is, below the site. */
export const recordFile = (site: string, folder: string): string =>
  join(site, 'runs', folder, 'conformance.json');

/** The runs that a site holds; whatever else lies there is left alone. Throws ConfigurationError for a damaged one. */
export function storedRuns(site: string): RunSummary[] {
  const runs = join(site, 'runs');
  const folders = existsSync(runs) ? readdirSync(runs) : [];
  return folders
    .filter((folder) => folderPattern.test(folder) && existsSync(recordFile(site, folder)))
    .map((folder) => summaryOf(folder, readRecord(recordFile(site, folder), 'the published record')));
}
