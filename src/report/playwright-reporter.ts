import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { loadContract } from '../contract/contract.ts';
import { suite } from '../contract/package-root.ts';
import { fileJournal } from '../engine/journal/journal.ts';
import { foresee } from '../engine/plan/foresee.ts';
import type { Shortcoming } from '../engine/plan/shortcomings.ts';
import type { RunRecord } from '../record/record.ts';
import { runFiles } from '../record/run-files.ts';
import { readSettings } from '../target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../target/settings/resolve-target.ts';
import { escaped } from '../text/escape.ts';
import { allowClosedPipe } from './closed-pipe.ts';
import { annotationLines } from './outputs/annotations.ts';
import { summaryText } from './summary/summary.ts';

const marks: Readonly<Record<TestResult['status'], [mark: string, colour: number]>> = {
  passed: ['✔', 32],
  failed: ['✘', 31],
  timedOut: ['✘', 31],
  interrupted: ['-', 33],
  skipped: ['-', 33],
};

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const painted = (text: string, code: number) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

function progressLine(test: TestCase, { status, annotations, duration }: TestResult): string {
  const [mark, code] = marks[status];
  const cases = annotations.find(({ type }) => type === 'cases')?.description;
  const area = (test.tags[0] ?? '').slice(1).padEnd(9);
  const size = cases ? ` (${cases} cases, ${(duration / 1000).toFixed(1)} s)` : '';
  return `${painted(mark, code)} ${area} ${test.title}${painted(size, 90)}`;
}

/** Nothing in the text is a workflow command there; the annotations are. */
function forGitHub(text: string, run: RunRecord): string {
  const token = randomUUID();
  const lines = annotationLines(run).map((line) => `${line}\n`);
  return `::stop-commands::${token}\n${text}::${token}::\n${lines.join('')}`;
}

const workerGone = 'worker process exited unexpectedly';

/** What a person sees in the console: a line as each test ends, then what to act on. */
export default class ConsoleReporter implements Reporter {
  readonly #settings = readSettings({}, process.env, process.cwd());
  readonly #options = resolveOptions(this.#settings);

  onBegin(): void {
    allowClosedPipe();
    const { profile, seed } = this.#options;
    process.stdout.write(`${suite.name} ${suite.version} · profile ${profile} · seed ${seed}\n`);
    for (const { what, cure } of this.#shortcomings()) {
      process.stdout.write(`${painted('–', 33)} ${escaped(what)}: ${escaped(cure)}\n`);
    }
    process.stdout.write('\n');
  }

  #shortcomings(): Shortcoming[] {
    const contract = loadContract();
    const target = resolveTarget(this.#settings, contract, process.cwd());
    return target ? foresee(contract, target, this.#options) : [];
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.errors.some(({ message }) => message?.includes(workerGone))) this.#noteCrash();
    process.stdout.write(`${progressLine(test, result)}\n`);
  }

  // What the workers tell with --verbose.
  onStdErr(chunk: Buffer | string): void {
    process.stderr.write(
      String(chunk)
        .split('\n')
        .map((line) => escaped(line))
        .join('\n'),
    );
  }

  onError(error: TestError): void {
    process.stderr.write(`error: ${escaped(error.message ?? error.value ?? 'unknown')}\n`);
  }

  // The process that was killed can note nothing itself.
  #noteCrash(): void {
    const { journal } = runFiles(this.#options.reportDir);
    fileJournal(journal).append({ type: 'interrupted', by: 'the end of a worker process' });
  }

  onEnd(): void {
    const { record, journal, folder } = runFiles(this.#options.reportDir);
    if (existsSync(journal) || !existsSync(record)) return;
    const run = JSON.parse(readFileSync(record, 'utf8')) as RunRecord;
    const text = `\n${summaryText(run, { colour, reportDir: folder })}`;
    process.stdout.write(process.env.GITHUB_ACTIONS === 'true' ? forGitHub(text, run) : text);
  }

  printsToStdio(): boolean {
    return true;
  }
}
