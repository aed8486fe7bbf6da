import { escaped } from '../text/escape.ts';
import { countOf } from '../text/words.ts';

const marks = {
  passed: ['✔', 32],
  failed: ['✘', 31],
  skipped: ['-', 33],
} as const satisfies Record<string, readonly [mark: string, colour: number]>;

/** Whether the console shows colours. */
export const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
/** A text in a colour of the console, by its code. */
export const painted = (text: string, code: number) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

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
    part === wholeRunPart
      ? ''
      : `, ${countOf(
          sum((test) => test.cases),
          'case',
        )}`;
  const took = painted(`${cases}, ${(sum((test) => test.durationMs) / 1000).toFixed(1)} s`, 90);
  return marked(whole, part, `${count('passed')} of ${countOf(tests.length, 'test')} passed${took}`);
}

/** The part of the tests that look at all exchanges. */
export const wholeRunPart = 'whole run';

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
