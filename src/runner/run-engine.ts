import { loadContract } from '../contract/contract.ts';
import { exitCodes } from '../record/verdict.ts';
import { allowClosedPipe } from '../report/closed-pipe.ts';
import { resolveOptions } from '../target/settings/resolve-target.ts';
import type { Settings } from '../target/settings/settings.ts';
import { escaped } from '../text/escape.ts';
import { consoleProgress, wholeRunPart } from './console-progress.ts';
import { closingText, headText } from './head-and-end.ts';
import { openRun, type Run } from './open-run.ts';
import { type PlannedTest, plannedTests } from './planned-tests.ts';
import { endOf } from './shown.ts';

/** Which tests a pattern chooses by tag and title, as Playwright's `--grep` does. */
const chosenBy =
  (grep = '') =>
  ({ area, title }: PlannedTest): boolean =>
    new RegExp(grep, 'i').test(`${title} @${area}`);

async function playAll(run: Run, tests: readonly PlannedTest[]): Promise<void> {
  const progress = consoleProgress();
  for (const test of tests) {
    const start = performance.now();
    const shown = await run.play(test);
    const durationMs = performance.now() - start;
    const { kind, area, title } = test;
    const part = kind === 'whole-run' ? wholeRunPart : area;
    const { cases, skipped } = shown;
    progress.note({ end: endOf(shown), part, title, cases, durationMs, skipped });
    if (shown.bug !== undefined) process.stderr.write(`error: ${escaped(shown.bug)}\n`);
  }
  progress.end();
}

/** The first signal that asks the process to end; a second one ends it at once. */
const signal = () =>
  new Promise<NodeJS.Signals>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(name));
  });

/** Ends a run: writes its results, prints the closing text, and gives the exit code. */
export async function finishRun(run: Run, reportDir: string): Promise<number> {
  try {
    const record = await run.finish();
    if (!record) return exitCodes.inconclusive;
    process.stdout.write(closingText(record, reportDir));
    return exitCodes[record.verdict];
  } catch (error) {
    process.stderr.write(`error: the results cannot be written: ${(error as Error).message}\n`);
    return exitCodes.inconclusive;
  }
}

/**
 * Plays a run in this process, without a test runner, and writes its results; gives the exit code. Throws
 * ConfigurationError before anything is sent.
 */
export async function runEngine(settings: Settings, grep?: string): Promise<number> {
  allowClosedPipe();
  const options = resolveOptions(settings);
  const contract = loadContract();
  const tests = plannedTests(contract, options).filter(chosenBy(grep));
  const run = await openRun(settings, 'engine');
  const interrupted = signal();
  process.stdout.write(headText(settings, contract));
  const by = await Promise.race([playAll(run, tests), interrupted]);
  if (by) run.interrupt(by);
  const code = await finishRun(run, options.reportDir);
  // What is still in flight would keep the process until its timeout.
  if (by) process.exit(code);
  return code;
}
