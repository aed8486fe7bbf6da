import type { RunSummary } from './run-summary.ts';

/** A page from the top of the site. */
export const reportLink = ({ folder }: RunSummary): string => `runs/${folder}/index.html`;

/** The record of a run, from the top of the site. */
export const recordLink = ({ folder }: RunSummary): string => `runs/${folder}/conformance.json`;

/** The comparison of two runs, from the top of the site; it stays as long as both are published. */
export const compareLink = (one: RunSummary, other: RunSummary): string =>
  `compare.html#a=${one.folder}&b=${other.folder}`;
