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

const marks = {
  passed: ['✔', 32],
  failed: ['✘', 31],
  skipped: ['-', 33],
} as const satisfies Record<string, readonly [mark: string, colour: number]>;

const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
const painted = (text: string, code: number) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

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

/** What a test of the run came to, on one line. */
export function progressLine(test: {
  readonly end: keyof typeof marks;
  readonly area: string;
  readonly title: string;
  readonly cases: number;
  readonly durationMs: number;
}): string {
  const [mark, code] = marks[test.end];
  const size = test.cases > 0 ? ` (${test.cases} cases, ${(test.durationMs / 1000).toFixed(1)} s)` : '';
  return `${painted(mark, code)} ${test.area.padEnd(9)} ${test.title}${painted(size, 90)}\n`;
}

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
