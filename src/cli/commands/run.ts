import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { runFiles } from '../../record/run-files.ts';
import { exitCodes } from '../../record/verdict.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { readSettings } from '../../target/settings/read-settings.ts';
import { resolveOptions } from '../../target/settings/resolve-target.ts';
import type { Settings } from '../../target/settings/settings.ts';
import { checkReading, withFlags } from '../environment.ts';
import { playwrightCli, playwrightConfig } from '../playwright-cli.ts';
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
  signedurl-conformance run --runner engine                                without Playwright
  signedurl-conformance run --seed 42 --case body.fileSize.type/word       repeats one case`;

/** The exit code of the run, undefined if it was killed. */
function runPlaywright(
  environment: NodeJS.ProcessEnv,
  grep: string | undefined,
): Promise<number | undefined> {
  const parameters = ['test', '--config', playwrightConfig, ...(grep ? ['--grep', grep] : [])];
  const child = spawn(process.execPath, [playwrightCli(), ...parameters], {
    stdio: 'inherit',
    env: environment,
  });
  // The terminal sends its signals to the child too; the child ends the run, and then we end.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      process.stderr.write(`error: Playwright cannot be started (${message})\n`);
      resolve(undefined);
    });
    child.once('exit', (code) => resolve(code ?? undefined));
  });
}

/** What a run that was killed left in its journal becomes its record. */
async function salvage(settings: Settings): Promise<number> {
  const options = resolveOptions(settings);
  if (!existsSync(runFiles(options.reportDir).journal)) return exitCodes.inconclusive;
  const { noteInterruption, writeResults } = await import('../../runner/write-results.ts');
  const { closingText } = await import('../../runner/progress.ts');
  const { readComparison } = await import('../../record/baseline/read-comparison.ts');
  noteInterruption(options.reportDir, 'the end of the test process');
  const record = writeResults(options, readComparison(options));
  if (!record) return exitCodes.inconclusive;
  process.stdout.write(closingText(record, options.reportDir));
  return exitCodes[record.verdict];
}

/** Tells what is wrong with the configuration in one line, before anything starts. Throws ConfigurationError. */
async function checkConfiguration(settings: Settings): Promise<void> {
  const { loadContract } = await import('../../contract/contract.ts');
  const { plannedBatches } = await import('../../engine/plan/planned-batches.ts');
  const { readComparison } = await import('../../record/baseline/read-comparison.ts');
  const { prepareFolder } = await import('../../report/report-folder.ts');
  const { resolveTarget } = await import('../../target/settings/resolve-target.ts');
  const options = resolveOptions(settings);
  resolveTarget(settings, loadContract(), process.cwd());
  readComparison(options);
  if (settings.case) plannedBatches(loadContract(), options);
  prepareFolder(runFiles(options.reportDir), options.baseline);
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
      const settings = readSettings(flags, process.env, process.cwd());
      checkReading(settings, process.env, process.cwd());
      if ((settings.runner ?? (settings.case ? 'engine' : 'playwright')) === 'engine') {
        const { runEngine } = await import('../../runner/run-engine.ts');
        process.exitCode = await runEngine(settings, grep);
        return;
      }
      await checkConfiguration(settings);
      const code = await runPlaywright(withFlags(process.env, flags), grep);
      // Playwright ends with 1 where it cannot start, too; then there is no record, and nothing was found.
      const ended = code !== 1 || existsSync(runFiles(resolveOptions(settings).reportDir).record);
      process.exitCode = ended && code !== undefined ? code : await salvage(settings);
    });
}
