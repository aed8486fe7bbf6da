import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../../record/read-record.ts';
import type { RunRecord } from '../../record/record.ts';
import { recordName } from '../../record/run-files.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { recordText } from '../outputs/run-record.ts';
import { folderPattern, runFolder } from './links.ts';
import { type RunSummary, summaryOf } from './run-summary.ts';

/** Where the record of a run is, below the site. */
const recordFile = (site: string, folder: string): string => join(site, 'runs', folder, recordName);

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

/** Runs that the site is to hold. */
export interface Incoming {
  /** Folder in the site to the record of a run that is not there yet. */
  readonly added: ReadonlyMap<string, RunRecord>;
  /** Folders of runs that are there already. */
  readonly known: ReadonlySet<string>;
}

const recordIn = (runDir: string) =>
  statSync(runDir, { throwIfNoEntry: false })?.isFile() ? runDir : join(runDir, recordName);

// A published run stays as it is, so another one under its id has no place.
function refuseOther(record: RunRecord, file: string, published: string): void {
  if (recordText(record) === published) return;
  throw new ConfigurationError(
    `${file} has the id of another run that is published, and pages are never rewritten: publish it to another --site`,
  );
}

/** Reads the runs to be published. Throws ConfigurationError for a record that is damaged or has another one's id. */
export function incomingRuns(
  runDirs: readonly string[],
  site: string,
  stored: ReadonlySet<string>,
): Incoming {
  const added = new Map<string, RunRecord>();
  const known = new Set<string>();
  for (const file of runDirs.map(recordIn)) {
    const record = readRecord(file, 'the record');
    const folder = runFolder(record.run.id);
    const twin = added.get(folder);
    if (twin) refuseOther(record, file, recordText(twin));
    else if (stored.has(folder)) {
      refuseOther(record, file, readFileSync(recordFile(site, folder), 'utf8'));
      known.add(folder);
    } else added.set(folder, record);
  }
  return { added, known };
}
