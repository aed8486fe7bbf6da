import type { FullConfig } from '@playwright/test';
import { exitCodes } from '../record/verdict.ts';
import { openRun, type Run } from '../runner/open-run.ts';
import { ConfigurationError } from '../target/settings/configuration.ts';
import { readSettings } from '../target/settings/read-settings.ts';
import { endOnMistake } from './end-on-mistake.ts';
import { startHost } from './host.ts';
import { noteSignals } from './note-signals.ts';

/** The verdict decides the exit code; a runner that failed without one, or without a finding, is our own bug. */
function decideExit(): { code: number } {
  const exit = { code: exitCodes.inconclusive };
  process.once('exit', (runnerCode) => {
    process.exitCode = exit.code === 0 && runnerCode !== 0 ? exitCodes.inconclusive : exit.code;
  });
  return exit;
}

/** A mistake in the configuration ends the process with one line, before anything is sent. */
async function begin(workers: number): Promise<Run> {
  try {
    if (workers > 1)
      throw new ConfigurationError('--workers has to be 1: batches share uploads and the rate');
    return await openRun(readSettings({}, process.env, process.cwd()), 'playwright');
  } catch (error) {
    return endOnMistake(error);
  }
}

/**
 * Begins the run in this process, Playwright's own, and lets the workers ask for its tests; what it returns runs after
 * all tests, or what was played of them, and writes the run record and the report.
 */
export async function hostHere({ workers }: FullConfig): Promise<() => Promise<void>> {
  const run = await begin(workers);
  const host = await startHost(run.play, run.interrupt);
  noteSignals(run);
  const exit = decideExit();
  return async () => {
    host.close();
    try {
      const record = await run.finish();
      if (record) exit.code = exitCodes[record.verdict];
    } catch (error) {
      process.stderr.write(`error: the results cannot be written: ${(error as Error).message}\n`);
    }
  };
}
