import { rmSync, writeFileSync } from 'node:fs';
import type { FullConfig } from '@playwright/test';
import { startMock } from '../../src/mock/start-mock.ts';
import { reportHtml } from '../../src/report/html/report-html.ts';
import { makeRecord } from '../../src/run/make-record.ts';
import { prepareFolder } from '../../src/run/run-files.ts';
import { exitCodes } from '../../src/run/verdict.ts';
import { ConfigurationError, type Target } from '../../src/target/configuration.ts';
import { readSettings } from '../../src/target/read-settings.ts';
import { resolveTarget } from '../../src/target/resolve-target.ts';
import {
  batches,
  contract,
  currentTarget,
  embeddedMock,
  files,
  journal,
  options,
} from './run-of-this-process.ts';

async function startEmbeddedMock(): Promise<{ target: Target; close: () => Promise<void> }> {
  const { environment, close } = await startMock();
  const target = resolveTarget(readSettings({}, environment, files.folder), contract, files.folder);
  if (!target) throw new Error('the mock did not say where it listens');
  return { target: { ...target, kind: 'mock' }, close };
}

/** The verdict decides the exit code; a runner that failed without a finding is our own bug. */
function exitWith(code: number): void {
  process.once('exit', (runnerCode) => {
    process.exitCode = code === 0 && runnerCode !== 0 ? exitCodes.inconclusive : code;
  });
}

/** Ends the process with one line for a mistake in the configuration, before anything is sent. */
function prepare(workers: number): void {
  try {
    if (workers > 1)
      throw new ConfigurationError('--workers has to be 1: batches share uploads and the rate');
    prepareFolder(files);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    process.exit(2);
  }
}

/**
 * Starts the embedded mock if no sandbox is configured; what it returns runs after all tests, and writes the run
 * record and the report.
 */
export default async function globalSetup({ workers }: FullConfig): Promise<() => Promise<void>> {
  prepare(workers);
  const startedAt = new Date().toISOString();
  const sandbox = currentTarget();
  const mock = sandbox ? undefined : await startEmbeddedMock();
  const target = sandbox ?? mock?.target;
  if (!target) throw new Error('there is no target');
  if (mock) process.env[embeddedMock] = JSON.stringify(mock.target);
  return async () => {
    await mock?.close();
    const planned = batches.map(({ id }) => id);
    const record = makeRecord(journal.entries(), { contract, target, options, startedAt, planned });
    writeFileSync(files.record, `${JSON.stringify(record, null, 2)}\n`);
    writeFileSync(files.html, reportHtml(record));
    rmSync(files.journal, { force: true });
    exitWith(exitCodes[record.verdict]);
  };
}
