import { Command, CommanderError } from 'commander';
import { suite } from '../contract/package-root.ts';
import { exitCodes } from '../record/verdict.ts';
import { ConfigurationError } from '../target/settings/configuration.ts';

const usage = 2;

type AddCommand = (program: Command) => void;

/** Every command by its name, in the order of the help; what one needs is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  run: async () => (await import('./commands/run.ts')).runCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  plan: async () => (await import('./commands/plan.ts')).planCommand,
  cases: async () => (await import('./commands/cases.ts')).casesCommand,
  requirements: async () => (await import('./commands/requirements.ts')).requirementsCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  page: async () => (await import('./commands/page.ts')).pageCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  publish: async () => (await import('./commands/publish.ts')).publishCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  deviations: async () => (await import('./commands/deviations.ts')).deviationsCommand,
  merge: async () => (await import('./commands/merge.ts')).mergeCommand,
  client: async () => (await import('./commands/client.ts')).clientCommand,
  judge: async () => (await import('./commands/judge.ts')).judgeCommand,
  scenarios: async () => (await import('./commands/scenarios.ts')).scenariosCommand,
  mock: async () => (await import('./commands/mock.ts')).mockCommand,
};

/** The command that is called, or all of them where their names are asked for. */
async function called(name: string | undefined): Promise<AddCommand[]> {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  return load ? [await load()] : Promise.all(Object.values(commands).map((each) => each()));
}

function createProgram(added: readonly AddCommand[]): Command {
  const program = new Command(suite.name)
    .description('Proves whether a server does what the page "Mark a Signed URL API" says.')
    .version(suite.version)
    .showSuggestionAfterError(false);
  for (const add of added) add(program);
  program.addHelpText(
    'after',
    `
Exit codes:
  0  conformant   1  nonconformant   2  wrong usage or configuration   3  inconclusive

Examples:
  signedurl-conformance run                              the embedded mock
  signedurl-conformance run --target sandbox --region in1
  signedurl-conformance plan --profile smoke             what a run would cost
  signedurl-conformance client -- node upload.js         an SDK before its release`,
  );
  for (const command of [program, ...program.commands])
    command.exitOverride().showSuggestionAfterError(false);
  return program;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usage;
  const { message } = error as Error;
  if (!(error instanceof ConfigurationError)) {
    process.stderr.write(`bug of the suite: ${message}\n`);
    return exitCodes.inconclusive;
  }
  process.stderr.write(`error: ${message}\n`);
  return usage;
}

/**
 * Calls a command in this process, with its own streams, folder and environment; gives the exit code. A mistake of the
 * user is one line on standard error.
 */
export async function runProgram(parameters: readonly string[]): Promise<number> {
  try {
    await createProgram(await called(parameters[0])).parseAsync(parameters, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return exitCodeOf(error);
  }
}
