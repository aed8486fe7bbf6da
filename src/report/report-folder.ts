import { accessSync, appendFileSync, constants, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder } from '../record/make-folder.ts';
import type { RunRecord } from '../record/record.ts';
import type { RunFiles } from '../record/run-files.ts';
import { ConfigurationError } from '../target/settings/configuration.ts';
import { outputs } from './outputs/index.ts';
import { markdownSummary } from './outputs/markdown.ts';
import { stepOutputs } from './step-outputs.ts';

/**
 * Makes the folder and removes what an earlier run left under these names, and nothing else; a baseline that lies among
 * them stays until the record of this run takes its place.
 */
export function prepareFolder({ folder, ...files }: RunFiles, baseline?: string): void {
  const kept = baseline === undefined ? undefined : resolve(baseline);
  const names = outputs.map(({ file }) => join(folder, file));
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    for (const file of [...Object.values(files), ...names])
      if (file !== kept) rmSync(file, { recursive: true, force: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(`the report folder ${folder} cannot be written (${code}): name another one`);
  }
}

// The verdict stands whatever becomes of its views.
function writing(what: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    process.stderr.write(`warning: ${what} could not be written (${code ?? message})\n`);
  }
}

/**
 * Writes every output of a run record into the report folder; on GitHub, the summary to the page of the job
 * (`$GITHUB_STEP_SUMMARY`), and verdict and counts as outputs of the step (`$GITHUB_OUTPUT`).
 */
export function writeReports(record: RunRecord, { folder }: RunFiles, environment: NodeJS.ProcessEnv): void {
  for (const { file, render } of outputs) {
    writing(file, () => writeFileSync(join(folder, file), render(record)));
  }
  const page = environment.GITHUB_STEP_SUMMARY;
  if (page) writing('$GITHUB_STEP_SUMMARY', () => appendFileSync(page, markdownSummary(record)));
  const values = environment.GITHUB_OUTPUT;
  if (values) writing('$GITHUB_OUTPUT', () => appendFileSync(values, stepOutputs(record)));
}
