<<<<<<< HEAD
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { loadContract } from '../contract/contract.ts';
import type { RunRecord } from '../record/record.ts';
import { runFiles } from '../record/run-files.ts';
import { allowClosedPipe } from '../report/closed-pipe.ts';
import { closingText, consoleProgress, headText, wholeRun } from '../runner/progress.ts';
import { noteInterruption } from '../runner/write-results.ts';
import { readSettings } from '../target/settings/read-settings.ts';
import { resolveOptions } from '../target/settings/resolve-target.ts';
=======
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { progressLine } from '../runner/progress-line.ts';
>>>>>>> bbf9c30 (The command plays a run while Playwright presents it; report makes the record of a run that was killed)
import { escaped } from '../text/escape.ts';
import { tellInterruption } from './ask.ts';
import { isHosted } from './hosted.ts';

// The command that hosts the run tells its beginning and its end itself.
const frame = isHosted ? undefined : (await import('./frame.ts')).frameOfRun();

const ends: Readonly<Record<TestResult['status'], 'passed' | 'failed' | 'skipped'>> = {
  passed: 'passed',
  failed: 'failed',
  timedOut: 'failed',
  interrupted: 'skipped',
  skipped: 'skipped',
};

const workerGone = 'worker process exited unexpectedly';

/** What a person sees in the console: how the run goes, then what to act on. */
export default class ConsoleReporter implements Reporter {
<<<<<<< HEAD
  readonly #settings = readSettings({}, process.env, process.cwd());
  readonly #options = resolveOptions(this.#settings);
  readonly #progress = consoleProgress();

=======
>>>>>>> bbf9c30 (The command plays a run while Playwright presents it; report makes the record of a run that was killed)
  onBegin(): void {
    frame?.begin();
  }

  onTestEnd(test: TestCase, { status, annotations, duration, errors }: TestResult): void {
    // The process that was killed can note nothing itself.
    if (errors.some(({ message }) => message?.includes(workerGone)))
      tellInterruption('the end of a worker process');
    // What went wrong in the suite itself is no finding, which the summary tells.
    for (const { message = '' } of errors) {
      const [, bug] = /bug of the suite: (.*)/.exec(message) ?? [];
      if (bug !== undefined) process.stderr.write(`error: ${escaped(bug)}\n`);
    }
    const cases = annotations.find(({ type }) => type === 'cases')?.description;
    const isWholeRun = basename(test.location.file).startsWith('whole-run.');
    const part = isWholeRun ? wholeRun : (test.tags[0] ?? '').slice(1);
    const { title } = test;
    const skipped = annotations.find(({ type }) => type === 'skip')?.description;
    const end = ends[status];
    this.#progress.note({ end, part, title, cases: Number(cases ?? 0), durationMs: duration, skipped });
  }

  onError(error: TestError): void {
    process.stderr.write(
      `error: ${escaped(stripVTControlCharacters(error.message ?? error.value ?? 'unknown'))}\n`,
    );
  }

  onEnd(): void {
<<<<<<< HEAD
    this.#progress.end();
    const { record, journal } = runFiles(this.#options.reportDir);
    if (existsSync(journal) || !existsSync(record)) return;
    const run = JSON.parse(readFileSync(record, 'utf8')) as RunRecord;
    process.stdout.write(closingText(run, this.#options.reportDir));
=======
    frame?.end();
>>>>>>> bbf9c30 (The command plays a run while Playwright presents it; report makes the record of a run that was killed)
  }

  printsToStdio(): boolean {
    return true;
  }
}
