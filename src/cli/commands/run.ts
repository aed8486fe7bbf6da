import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Command } from 'commander';
import { loadContract } from '../../contract/contract.ts';
import { packageRoot } from '../../contract/package-root.ts';
import { fileJournal } from '../../engine/journal/journal.ts';
import { plannedBatches } from '../../engine/plan/planned-batches.ts';
import { type Comparison, readComparison } from '../../record/baseline/read-comparison.ts';
import { runFiles } from '../../record/run-files.ts';
import { exitCodes } from '../../record/verdict.ts';
import { prepareFolder } from '../../report/report-folder.ts';
import { summaryText } from '../../report/summary/summary.ts';
import { writeResults } from '../../report/write-results.ts';
import { ConfigurationError, type RunOptions } from '../../target/settings/configuration.ts';
import { readSettings } from '../../target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../target/settings/resolve-target.ts';
import { withFlags } from '../environment.ts';
import { addSettings, givenFlags } from '../setting-options.ts';

const examples = `
Credentials come from the environment or from .env, never from a flag:
  CLEVERTAP_ACCOUNT_ID, CLEVERTAP_TOKEN
  CLEVERTAP_RESTRICTED_ACCOUNT_ID, CLEVERTAP_RESTRICTED_TOKEN   for authorization.catalog
  CLEVERTAP_TOKEN_FILE, CLEVERTAP_RESTRICTED_TOKEN_FILE         files that hold the tokens instead

Examples:
  signedurl-conformance run
  signedurl-conformance run --target sandbox --region in1 --catalog-id 123
  signedurl-conformance run --target sandbox --base-url http://127.0.0.1:8080 --upload-ids @uploads.txt
  signedurl-conformance run --strict --require-all --grep @auth
  signedurl-conformance run --profile deep --explore 5000 --seed 42
  signedurl-conformance run --seed 42 --case body.fileSize.type/word       repeats one case`;

/** The exit code of the run, undefined if it was killed. */
function runPlaywright(
  environment: NodeJS.ProcessEnv,
  grep: string | undefined,
): Promise<number | undefined> {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const config = join(packageRoot, 'dist/playwright.config.js');
  const parameters = ['test', '--config', config, ...(grep ? ['--grep', grep] : [])];
  const child = spawn(process.execPath, [cli, ...parameters], { stdio: 'inherit', env: environment });
  // The terminal sends its signals to the child too; the child ends the run, and then we end.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? undefined));
  });
}

/** What a run that was killed left in its journal becomes its record. */
function salvage(options: RunOptions, comparison: Comparison): number {
  const { journal, folder } = runFiles(options.reportDir);
  if (!existsSync(journal)) return exitCodes.inconclusive;
  fileJournal(journal).append({ type: 'interrupted', by: 'the end of the test process' });
  const record = writeResults(options, comparison);
  if (!record) return exitCodes.inconclusive;
  process.stdout.write(`\n${summaryText(record, { colour: false, reportDir: folder })}`);
  return exitCodes[record.verdict];
}

function checkPattern(grep: string | undefined): void {
  try {
    new RegExp(grep ?? '');
  } catch {
    throw new ConfigurationError(`--grep ${grep} is no regular expression: give one like @auth`);
  }
}

/** `run`: judges a target and writes the results. */
export function runCommand(program: Command): void {
  const command = program.command('run').description('judge a target: the embedded mock or a sandbox');
  addSettings(command, 'run');
  command
    .option('--grep <pattern>', 'only tests whose title or tag matches, such as @auth')
    .addHelpText('after', examples)
    .action(async ({ grep }: { grep?: string }) => {
      const flags = givenFlags(command);
      checkPattern(grep);
      // What is wrong with the configuration is told here, in one line, before anything starts.
      const settings = readSettings(flags, process.env, process.cwd());
      resolveTarget(settings, loadContract(), process.cwd());
      const options = resolveOptions(settings);
      const comparison = readComparison(options);
      if (settings.case) plannedBatches(loadContract(), options);
      prepareFolder(runFiles(options.reportDir), options.baseline);
      const code = await runPlaywright(withFlags(process.env, flags), grep);
      process.exitCode = code ?? salvage(options, comparison);
    });
}
