import type { FullConfig } from '@playwright/test';
import { targetFacts } from '../../src/engine/journal/target-facts.ts';
import { startMock } from '../../src/mock/start-mock.ts';
import { exitCodes } from '../../src/record/verdict.ts';
import { prepareFolder } from '../../src/report/report-folder.ts';
import { writeResults } from '../../src/report/write-results.ts';
import { ConfigurationError, type Target } from '../../src/target/settings/configuration.ts';
import { readSettings } from '../../src/target/settings/read-settings.ts';
import { resolveTarget } from '../../src/target/settings/resolve-target.ts';
import {
  comparison,
  contract,
  currentJournal,
  currentTarget,
  embeddedMock,
  files,
  options,
} from './run-of-this-process.ts';

async function startEmbeddedMock(): Promise<{ target: Target; close: () => Promise<void> }> {
  const { environment, close } = await startMock();
  const target = resolveTarget(readSettings({}, environment, files.folder), contract, files.folder);
  if (!target) throw new Error('the mock did not say where it listens');
  return { target: { ...target, kind: 'mock' }, close };
}

/** The verdict decides the exit code; a runner that failed without one, or without a finding, is our own bug. */
function decideExit(): { code: number } {
  const exit = { code: exitCodes.inconclusive };
  process.once('exit', (runnerCode) => {
    process.exitCode = exit.code === 0 && runnerCode !== 0 ? exitCodes.inconclusive : exit.code;
  });
  return exit;
}

/** The configured sandbox. A mistake in the configuration ends the process with one line, before anything is sent. */
function prepare(workers: number): Target | undefined {
  try {
    if (workers > 1)
      throw new ConfigurationError('--workers has to be 1: batches share uploads and the rate');
    const sandbox = currentTarget();
    prepareFolder(files, options.baseline);
    return sandbox;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return process.exit(2);
  }
}

/** Notes what stops the run; Playwright itself ends it, and only on SIGINT. A second signal ends the process at once. */
function noteSignals(): void {
  const note = (by: string) => currentJournal().append({ type: 'interrupted', by });
  process.once('SIGINT', () => note('SIGINT'));
  process.once('SIGTERM', () => {
    note('SIGTERM');
    process.kill(process.pid, 'SIGINT');
  });
}

/**
 * Starts the embedded mock if no sandbox is configured; what it returns runs after all tests, or what was played of
 * them, and writes the run record and the report.
 */
export default async function globalSetup({ workers }: FullConfig): Promise<() => Promise<void>> {
  delete process.env[embeddedMock];
  const sandbox = prepare(workers);
  const startedAt = new Date().toISOString();
  const mock = sandbox ? undefined : await startEmbeddedMock();
  const target = sandbox ?? mock?.target;
  if (!target) throw new Error('there is no target');
  if (mock) process.env[embeddedMock] = JSON.stringify(mock.target);
  currentJournal().append({ type: 'begin', startedAt, target: targetFacts(target) });
  noteSignals();
  const exit = decideExit();
  return async () => {
    await mock?.close();
    const record = writeResults(options, comparison);
    if (record) exit.code = exitCodes[record.verdict];
  };
}
