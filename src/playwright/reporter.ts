import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { consoleProgress, wholeRunPart } from '../runner/console-progress.ts';
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
  readonly #progress = consoleProgress();

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
    const part = isWholeRun ? wholeRunPart : (test.tags[0] ?? '').slice(1);
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
    this.#progress.end();
    frame?.end();
  }

  printsToStdio(): boolean {
    return true;
  }
}
