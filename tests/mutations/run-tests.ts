import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';

/** What tests came to. */
export interface TestsRun {
  readonly passed: number;
  /** Titles of the tests that failed. */
  readonly failed: readonly string[];
  /** What kept tests from running, a line each. */
  readonly errors: readonly string[];
}

const failedIn = ({ specs, suites = [] }: JSONReportSuite): string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ title }) => title),
  ...suites.flatMap(failedIn),
];

const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Plays a file of self-tests in a tree, up to the first failure: those with one of the titles, or all of them. */
export async function runTests(root: string, file: string, titles: readonly string[]): Promise<TestsRun> {
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/@playwright/test/cli.js'),
      ...['test', '-c', 'tests/self/playwright.config.ts', '--reporter=json', '-x', '--workers=2'],
      `tests/self/${file}.spec.ts`,
      ...(titles.length > 0 ? ['-g', titles.map(literal).join('|')] : []),
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk;
  // Tests print, too.
  const { stats, suites, errors } = JSON.parse(text.slice(text.search(/^\{$/m))) as JSONReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected > 0 ? suites.flatMap(failedIn) : [],
    errors: errors.map(({ message = '' }) => message.split('\n')[0] ?? ''),
  };
}
