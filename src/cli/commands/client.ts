import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { parseMapping } from '../../client/client-environment.ts';
import { clientRecord } from '../../client/client-record.ts';
import { runForEach, runOnce } from '../../client/run-client.ts';
import { CommandError } from '../../client/run-command.ts';
import { loadContract } from '../../contract/contract.ts';
import { scenarios } from '../../mock/scenarios/index.ts';
import type { Scenario } from '../../mock/scenarios/scenario.ts';
import { readComparison } from '../../record/baseline/read-comparison.ts';
import { runFiles } from '../../record/run-files.ts';
import { exitCodes } from '../../record/verdict.ts';
import { prepareFolder, writeReports } from '../../report/report-folder.ts';
import { closingText } from '../../runner/head-and-end.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { readSettings } from '../../target/settings/read-settings.ts';
import { resolveOptions } from '../../target/settings/resolve-target.ts';
import { addSettings, givenFlags } from '../setting-options.ts';

const examples = `
The command is run once for each scenario. Its task is always the same: ask for a signed URL, PUT the file, complete the
upload, and report the outcome as one line of JSON on standard output:
  {"ok":true,"status":"…","jobId":"…","estimatedCompletionTime":"…"}   or   {"ok":false,"code":"…","message":"…"}
It gets CLEVERTAP_BASE_URL, CLEVERTAP_ACCOUNT_ID, CLEVERTAP_TOKEN, CLEVERTAP_CATALOG_ID, SIGNEDURL_FILE,
SIGNEDURL_SCENARIO and SIGNEDURL_TIMEOUT_MS, how long it is advised to wait for one answer.

Examples:
  signedurl-conformance client -- node upload.js
  signedurl-conformance client --env SDK_HOST='{{baseUrl}}' --env SDK_KEY='{{accountId}}:{{token}}' -- ./my-sdk upload
  signedurl-conformance client --once -- npm test                             watch an SDK's own tests
  signedurl-conformance client --scenario put-403 -- python3 upload.py        one scenario again`;

interface Flags {
  readonly once?: boolean;
  readonly scenario: readonly string[];
  readonly env: readonly string[];
  readonly jobs: string;
  readonly timeLimit: string;
  readonly clientTimeout: string;
}

const collect = (value: string, before: readonly string[]) => [...before, value];

function seconds(flag: string, text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= 86_400) return value * 1000;
  throw new ConfigurationError(`${flag} ${text} is no time: give seconds above 0, such as 30`);
}

function jobsIn(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new ConfigurationError(`--jobs ${text} is no number of scenarios at a time: give one from 1 to 999`);
}

function chosenScenarios(ids: readonly string[]): readonly Scenario[] {
  const unknown = ids.find((id) => !scenarios.some((one) => one.id === id));
  if (unknown !== undefined)
    throw new ConfigurationError(
      `--scenario ${unknown} is unknown: "signedurl-conformance scenarios" lists them all`,
    );
  return ids.length === 0 ? scenarios : scenarios.filter(({ id }) => ids.includes(id));
}

const word = (text: string) => (/^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

async function judgeClient(
  command: readonly string[],
  flags: Flags,
  settings: ReturnType<typeof readSettings>,
) {
  const options = resolveOptions(settings);
  const comparison = readComparison(options);
  if (flags.once && flags.scenario.length > 0)
    throw new ConfigurationError('--once and --scenario exclude each other: give one of them');
  const chosen = chosenScenarios(flags.scenario);
  const playing = {
    command,
    environment: process.env,
    mappings: flags.env.map(parseMapping),
    jobs: jobsIn(flags.jobs),
    timeLimitMs: seconds('--time-limit', flags.timeLimit),
    timeoutMs: seconds('--client-timeout', flags.clientTimeout),
  };
  const files = runFiles(options.reportDir);
  prepareFolder(files, options.baseline);
  const startedAt = new Date().toISOString();
  const { results, tokens, whole } = flags.once ? await runOnce(playing) : await runForEach(chosen, playing);
  const record = clientRecord(results, {
    contract: loadContract(),
    subject: command.map(word).join(' '),
    ...{ options, comparison, startedAt },
    secrets: tokens.map((value) => ({ name: '$CLEVERTAP_TOKEN', value })),
    whole,
  });
  writeReports(record, files, process.env);
  process.stdout.write(closingText(record, options.reportDir));
  return exitCodes[record.verdict];
}

/** `client`: judges a client by running it against scenarios. */
export function clientCommand(command: Command): void {
  command.argument('<command...>', 'what is run, after --');
  addSettings(command, 'client');
  command
    .addOption(
      new Option('--scenario <id>', 'play this scenario alone (can be repeated)')
        .argParser(collect)
        .default([], 'all'),
    )
    .addOption(
      new Option('--env <mapping>', "a variable of the command's own, NAME='template' (can be repeated)")
        .argParser(collect)
        .default([], 'none'),
    )
    .option(
      '--once',
      "run it once, against all scenarios by their URLs and upload ids: for an SDK's own tests",
    )
    .option(
      '--jobs <number>',
      'how many scenarios are played side by side',
      String(2 * availableParallelism()),
    )
    .option('--time-limit <seconds>', 'for the command in one scenario; what still runs then is ended', '30')
    .option(
      '--client-timeout <seconds>',
      'SIGNEDURL_TIMEOUT_MS: how long it is advised to wait for an answer',
      '3',
    )
    .addHelpText('after', examples)
    .action(async (parts: string[], flags: Flags) => {
      try {
        process.exitCode = await judgeClient(
          parts,
          flags,
          readSettings(givenFlags(command), process.env, process.cwd()),
        );
      } catch (error) {
        if (error instanceof CommandError) throw new ConfigurationError(error.message);
        throw error;
      }
    });
}
