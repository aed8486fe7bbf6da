import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { madeOnce } from '../made-once.ts';
import { type Ended, runCli, runProgram, type Surroundings } from './run-cli.ts';

/** A run that several tests look at, and the folder that it worked in. */
export interface WholeRun extends Ended {
  readonly folder: string;
}

/** Where a run in a folder leaves what modules its processes loaded (NODE_V8_COVERAGE). */
export const coverageIn = (folder: string): string => join(folder, 'coverage');

/** Where a run in a folder leaves its page of a job (GITHUB_STEP_SUMMARY). */
export const jobPageIn = (folder: string): string => join(folder, 'job.md');

const surroundingsIn = (folder: string): Surroundings => ({
  folder,
  environment: { NODE_V8_COVERAGE: coverageIn(folder), GITHUB_STEP_SUMMARY: jobPageIn(folder) },
});

async function once(key: string, run: (surroundings: Surroundings) => Promise<Ended>): Promise<WholeRun> {
  const kept = (place: string) => join(place, 'ended.json');
  const folder = await madeOnce(key, async (own) => {
    writeFileSync(kept(own), JSON.stringify(await run(surroundingsIn(own))));
  });
  return { folder, ...(JSON.parse(readFileSync(kept(folder), 'utf8')) as Ended) };
}

/** The seed of {@link wholeRun}. */
export const wholeSeed = 'parity';

/** `run`, as it is installed, on the embedded mock. */
export const wholeRun = (): Promise<WholeRun> =>
  once('the command', (surroundings) => runCli(['run', '--seed', wholeSeed], surroundings));

const playwright = join(packageRoot, 'node_modules/@playwright/test/cli.js');
const config = join(packageRoot, 'dist/playwright.config.js');

/** Playwright, called directly, with one of its files: on the embedded mock. */
export const runOfAuthFile = (): Promise<WholeRun> =>
  once('the file auth.spec', (surroundings) =>
    runProgram([playwright, 'test', '-c', config, 'auth.spec'], surroundings),
  );
