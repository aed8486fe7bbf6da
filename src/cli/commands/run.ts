import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Command } from 'commander';
import { loadContract } from '../../contract/contract.ts';
import { packageRoot } from '../../contract/package-root.ts';
import { prepareFolder, runFiles } from '../../run/run-files.ts';
import { ConfigurationError } from '../../target/configuration.ts';
import { readSettings } from '../../target/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../target/resolve-target.ts';
import { withFlags } from '../environment.ts';
import { addSettings, givenFlags } from '../setting-options.ts';

const examples = `
Credentials come from the environment or from .env, never from a flag:
  CLEVERTAP_ACCOUNT_ID, CLEVERTAP_TOKEN
  CLEVERTAP_RESTRICTED_ACCOUNT_ID, CLEVERTAP_RESTRICTED_TOKEN   for authorization.catalog

Examples:
  signedurl-conformance run
  signedurl-conformance run --target sandbox --region in1 --catalog-id 123
  signedurl-conformance run --target sandbox --base-url http://127.0.0.1:8080 --upload-ids @uploads.txt
  signedurl-conformance run --strict --require-all --grep @auth`;

function runPlaywright(environment: NodeJS.ProcessEnv, grep: string | undefined): Promise<number> {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const config = join(packageRoot, 'dist/playwright.config.js');
  const parameters = ['test', '--config', config, ...(grep ? ['--grep', grep] : [])];
  const child = spawn(process.execPath, [cli, ...parameters], { stdio: 'inherit', env: environment });
  // The terminal sends its signals to the child too; the child ends the run, and then we end.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 3));
  });
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
  addSettings(command, ['target', 'region', 'baseUrl', 'catalogId', 'uploadIds', 'fileName', 'fileSize']);
  addSettings(command, [
    'faultHeader',
    'profile',
    'seed',
    'rate',
    'timeout',
    'connectTimeout',
    'maxTime',
    'maxRequests',
    'maxUploads',
    'ca',
    'insecure',
    'reportDir',
    'strict',
    'requireAll',
  ]);
  command
    .option('--grep <pattern>', 'only tests whose title or tag matches, such as @auth')
    .addHelpText('after', examples)
    .action(async ({ grep }: { grep?: string }) => {
      const flags = givenFlags(command);
      checkPattern(grep);
      // What is wrong with the configuration is told here, in one line, before anything starts.
      const settings = readSettings(flags, process.env, process.cwd());
      resolveTarget(settings, loadContract(), process.cwd());
      prepareFolder(runFiles(resolveOptions(settings).reportDir));
      process.exitCode = await runPlaywright(withFlags(process.env, flags), grep);
    });
}
