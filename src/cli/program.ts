import { Command, CommanderError } from 'commander';
import { suite } from '../contract/package-root.ts';
import { exitCodes } from '../record/verdict.ts';
import { ConfigurationError } from '../target/settings/configuration.ts';

const usage = 2;

/** Gives a command its options, arguments and action. */
type Complete = (command: Command) => void;

/** Every command by its name, in the order of the help; what one needs is loaded when it is called. */
const commands: Readonly<Record<string, { readonly says: string; readonly load: () => Promise<Complete> }>> =
  {
    run: {
      says: 'judge a target: the embedded mock or a sandbox',
      load: async () => (await import('./commands/run.ts')).runCommand,
    },
    doctor: {
      says: 'take the first look alone: is this configuration ready for a run?',
      load: async () => (await import('./commands/doctor.ts')).doctorCommand,
    },
    plan: {
      says: 'tell the requests and uploads of a run; nothing is sent',
      load: async () => (await import('./commands/plan.ts')).planCommand,
    },
    cases: {
      says: 'print every case as data; nothing is sent',
      load: async () => (await import('./commands/cases.ts')).casesCommand,
    },
    requirements: {
      says: 'print the requirement register; * marks the core',
      load: async () => (await import('./commands/requirements.ts')).requirementsCommand,
    },
    explain: {
      says: 'explain a requirement: its source, what is sent, what is acceptable, what to do when it fails',
      load: async () => (await import('./commands/explain.ts')).explainCommand,
    },
    page: {
      says: 'compare a saved copy of the documented page with the contract; nothing is sent',
      load: async () => (await import('./commands/page.ts')).pageCommand,
    },
    report: {
      says: 'make the HTML report again from a conformance.json',
      load: async () => (await import('./commands/report.ts')).reportCommand,
    },
    publish: {
      says: 'publish runs in a static site with their history, for GitHub Pages',
      load: async () => (await import('./commands/publish.ts')).publishCommand,
    },
    diff: {
      says: 'tell what changed from one run record to another; nothing is sent',
      load: async () => (await import('./commands/diff.ts')).diffCommand,
    },
    deviations: {
      says: 'print what failed in a run as a list of known deviations; nothing is sent',
      load: async () => (await import('./commands/deviations.ts')).deviationsCommand,
    },
    merge: {
      says: 'make one run out of its shards',
      load: async () => (await import('./commands/merge.ts')).mergeCommand,
    },
    client: {
      says: 'judge a client (an SDK): run it against every scenario of the mock',
      load: async () => (await import('./commands/client.ts')).clientCommand,
    },
    judge: {
      says: 'judge recorded traffic (HAR): the client and the server, as far as it shows them',
      load: async () => (await import('./commands/judge.ts')).judgeCommand,
    },
    scenarios: {
      says: 'list the scenarios for clients: what the server does, and what a good client does',
      load: async () => (await import('./commands/scenarios.ts')).scenariosCommand,
    },
    mock: {
      says: 'run the embedded mock alone, and print the environment that points the suite at it',
      load: async () => (await import('./commands/mock.ts')).mockCommand,
    },
  };

/** Declares all commands, and completes the one that is called: the help of all needs no more than their names. */
async function declare(program: Command, called: string | undefined): Promise<void> {
  for (const [name, { says, load }] of Object.entries(commands)) {
    const command = program.command(name).description(says);
    if (name === called) (await load())(command);
  }
}

async function createProgram(called: string | undefined): Promise<Command> {
  const program = new Command(suite.name)
    .description('Proves whether a server does what the page "Mark a Signed URL API" says.')
    .version(suite.version)
    .showSuggestionAfterError(false);
  await declare(program, called);
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
    const program = await createProgram(parameters.find((name) => Object.hasOwn(commands, name)));
    await program.parseAsync(parameters, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return exitCodeOf(error);
  }
}
