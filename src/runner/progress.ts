import { randomUUID } from 'node:crypto';
import type { Contract } from '../contract/contract.ts';
import { suite } from '../contract/package-root.ts';
import { foresee } from '../engine/plan/foresee.ts';
import type { RunRecord } from '../record/record.ts';
import { runFiles } from '../record/run-files.ts';
import { annotationLines } from '../report/outputs/annotations.ts';
import { summaryText } from '../report/summary/summary.ts';
import { resolveOptions, resolveTarget } from '../target/settings/resolve-target.ts';
import type { Settings } from '../target/settings/settings.ts';
import { escaped } from '../text/escape.ts';
<<<<<<< HEAD
import { countOf } from '../text/words.ts';

const marks = {
  passed: ['✔', 32],
  failed: ['✘', 31],
  skipped: ['-', 33],
} as const satisfies Record<string, readonly [mark: string, colour: number]>;

const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
const painted = (text: string, code: number) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
=======
import { colour, painted } from './progress-line.ts';
>>>>>>> bbf9c30 (The command plays a run while Playwright presents it; report makes the record of a run that was killed)

/** The first lines of a run: what it is, and what this configuration will keep it from testing. */
export function headText(settings: Settings, contract: Contract): string {
  const options = resolveOptions(settings);
  const target = resolveTarget(settings, contract, process.cwd());
  const shortcomings = target ? foresee(contract, target, options) : [];
  const lines = shortcomings.map(
    ({ what, cure }) => `${painted('–', 33)} ${escaped(what)}: ${escaped(cure)}\n`,
  );
  const head = `${suite.name} ${suite.version} · profile ${options.profile} · seed ${options.seed}\n`;
  return `${head}${lines.join('')}\n`;
}

<<<<<<< HEAD
/** What a test of the run came to. */
export interface Progress {
  readonly end: keyof typeof marks;
  /** Tests of one part stand next to each other. */
  readonly part: string;
  readonly title: string;
  readonly cases: number;
  readonly durationMs: number;
  /** Why it neither passed nor failed. */
  readonly skipped?: string | undefined;
}

const widest = 10;

const marked = (end: Progress['end'], part: string, text: string) =>
  `${painted(marks[end][0], marks[end][1])} ${part.padEnd(widest)} ${text}\n`;

/** A part on one line: how many of its tests passed, how many cases that were, and how long it took. */
function partLine(tests: readonly Progress[]): string {
  const [{ part } = { part: '' }] = tests;
  const count = (end: Progress['end']) => tests.filter((test) => test.end === end).length;
  const whole = count('failed') > 0 ? 'failed' : count('passed') > 0 ? 'passed' : 'skipped';
  const sum = (of: (test: Progress) => number) => tests.reduce((total, test) => total + of(test), 0);
  // What the whole run is judged by looks at the cases of the other parts.
  const cases =
    part === wholeRun
      ? ''
      : `, ${countOf(
          sum((test) => test.cases),
          'case',
        )}`;
  const took = painted(`${cases}, ${(sum((test) => test.durationMs) / 1000).toFixed(1)} s`, 90);
  return marked(whole, part, `${count('passed')} of ${countOf(tests.length, 'test')} passed${took}`);
}

/** The part of the tests that look at all exchanges. */
export const wholeRun = 'whole run';

/**
 * Shows how a run goes: a line for each part at its end, on a terminal a live one before that, and each test that did not
 * pass as it comes.
 */
export function createProgress(write: (text: string) => void, live: boolean) {
  let tests: Progress[] = [];
  const clear = () => (live && tests.length > 0 ? '\r\u001b[2K' : '');
  const end = () => {
    if (tests.length > 0) write(`${clear()}${partLine(tests)}`);
    tests = [];
  };
  const note = (test: Progress) => {
    if (tests[0] && tests[0].part !== test.part) end();
    const why = test.skipped === undefined ? '' : painted(` (${escaped(test.skipped)})`, 90);
    if (test.end !== 'passed') write(`${clear()}${marked(test.end, test.part, `${test.title}${why}`)}`);
    else write(clear());
    tests.push(test);
    if (live) write(partLine(tests).trimEnd());
  };
  return { note, end };
}

/** How a run goes, in the console. */
export const consoleProgress = () =>
  createProgress((text) => void process.stdout.write(text), Boolean(process.stdout.isTTY));

=======
>>>>>>> bbf9c30 (The command plays a run while Playwright presents it; report makes the record of a run that was killed)
/** Nothing in the text is a workflow command there; the annotations are. */
function forGitHub(text: string, run: RunRecord): string {
  const token = randomUUID();
  const lines = annotationLines(run).map((line) => `${line}\n`);
  return `::stop-commands::${token}\n${text}::${token}::\n${lines.join('')}`;
}

/** The end of the console output of a run. */
export function closingText(record: RunRecord, reportDir: string): string {
  const text = `\n${summaryText(record, { colour, reportDir: runFiles(reportDir).folder, columns: process.stdout.columns })}`;
  return process.env.GITHUB_ACTIONS === 'true' ? forGitHub(text, record) : text;
}
