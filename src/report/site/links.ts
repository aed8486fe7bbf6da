import { createHash } from 'node:crypto';
import type { RunSummary } from './run-summary.ts';

/** What a folder of a run in the site is called; nothing else there is taken for one. */
export const folderPattern = /^[\w-]{1,64}$/;

/** The name of the folder for a run: its id if that is plain, as ids come from outside, else a hash of it. */
export const runFolder = (id: string): string =>
  folderPattern.test(id) ? id : `run-${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;

/** A page from the top of the site. */
export const reportLink = ({ folder }: RunSummary): string => `runs/${folder}/index.html`;

/** The record of a run, from the top of the site. */
export const recordLink = ({ folder }: RunSummary): string => `runs/${folder}/conformance.json`;

/** The comparison of two runs, from the top of the site; it stays as long as both are published. */
export const compareLink = (one: RunSummary, other: RunSummary): string =>
  `compare.html#a=${one.folder}&b=${other.folder}`;
