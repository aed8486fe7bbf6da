import type { Command } from 'commander';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { readSettings } from '../../target/settings/read-settings.ts';
import { checkReading } from '../environment.ts';
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

function checkPattern(grep: string | undefined): void {
  try {
    new RegExp(grep ?? '');
  } catch {
    throw new ConfigurationError(`--grep ${grep} is no regular expression: give one like @auth`);
  }
}

/** `run`: judges a target and writes the results. */
export function runCommand(command: Command): void {
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
      const { runPlaywright } = await import('../run-playwright.ts');
      process.exitCode = await runPlaywright(settings, flags, grep);
    });
}
