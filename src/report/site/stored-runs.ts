import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../../record/read-record.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { folderPattern } from './run-folder.ts';
import { type RunSummary, summaryOf } from './run-summary.ts';

/** Where the record of a run is, below the site. */
export const recordFile = (site: string, folder: string): string =>
  join(site, 'runs', folder, 'conformance.json');

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new ConfigurationError(`${folder} cannot be read (${code}): name another folder with --site`);
  }
}

/** The runs that a site holds; whatever else lies there is left alone. Throws ConfigurationError for a damaged one. */
export function storedRuns(site: string): RunSummary[] {
  return namesIn(join(site, 'runs'))
    .filter((folder) => folderPattern.test(folder) && existsSync(recordFile(site, folder)))
    .map((folder) => summaryOf(folder, readRecord(recordFile(site, folder), 'the published record')));
}
