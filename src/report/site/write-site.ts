import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../record/make-folder.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { generator } from './shell.tsx';

/** A page about all runs has this in it; in a text out of a record the quotes would be references. */
const mark = `<meta name="generator" content="${generator}"`;

/** A folder with its files, by name. */
export type Files = Readonly<Record<string, string>>;

/** What a publication changes in a site. */
export interface SiteChanges {
  /** Folder of a run to its files. */
  readonly runs: ReadonlyMap<string, Files>;
  /** Files about all runs. */
  readonly pages: Files;
  /** Folders of runs that go. */
  readonly removed: readonly string[];
}

/** Writes a folder under another name and moves it into its place, so that nobody sees half of it. */
function writeFolder(folder: string, files: Files): void {
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}.draft`);
  try {
    mkdirSync(draft);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(draft, name), text);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function writePage(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const draft = `${file}.${process.pid}.draft`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Throws ConfigurationError where a page would take the place of one that is not of a site. */
function refuseForeign(site: string, pages: Files): void {
  for (const file of Object.keys(pages).map((name) => join(site, name))) {
    if (file.endsWith('.html') && existsSync(file) && !readFileSync(file, 'utf8').includes(mark))
      throw new ConfigurationError(`${file} was not made by publish: name another folder with --site`);
  }
}

/** Runs first, then the pages that lead to them, and what nothing leads to any more goes last. */
function write(site: string, { runs, pages, removed }: SiteChanges): void {
  refuseForeign(site, pages);
  for (const folder of ['runs', 'badges']) makeFolder(join(site, folder));
  for (const [folder, files] of runs) writeFolder(join(site, 'runs', folder), files);
  for (const [name, text] of Object.entries(pages)) writePage(join(site, name), text);
  for (const folder of removed) rmSync(join(site, 'runs', folder), { recursive: true });
}

/** Brings a site up to date; whatever goes wrong, each of its files is whole. Throws ConfigurationError. */
export function writeSite(site: string, changes: SiteChanges): void {
  try {
    write(site, changes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new ConfigurationError(
      `the site ${site} cannot be written (${code}): name another folder with --site`,
    );
  }
}
