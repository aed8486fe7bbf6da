import { randomUUID } from 'node:crypto';
import type { Contract } from '../contract/contract.ts';
import { suite } from '../contract/package-root.ts';
import { foresee } from '../engine/plan/shortcomings.ts';
import type { RunRecord } from '../record/record.ts';
import { runFiles } from '../record/run-files.ts';
import { annotationLines } from '../report/outputs/annotations.ts';
import { summaryText } from '../report/summary/summary.ts';
import { resolveOptions, resolveTarget } from '../target/settings/resolve-target.ts';
import type { Settings } from '../target/settings/settings.ts';
import { escaped } from '../text/escape.ts';
import { colour, painted } from './console-progress.ts';

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
