#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { suite } from '../contract/package-root.ts';
import { allowClosedPipe } from '../report/closed-pipe.ts';
import { exitCodes } from '../run/verdict.ts';
import { ConfigurationError } from '../target/configuration.ts';
import { casesCommand } from './commands/cases.ts';
import { deviationsCommand } from './commands/deviations.ts';
import { diffCommand } from './commands/diff.ts';
import { doctorCommand } from './commands/doctor.ts';
import { mockCommand } from './commands/mock.ts';
import { planCommand } from './commands/plan.ts';
import { reportCommand } from './commands/report.ts';
import { requirementsCommand } from './commands/requirements.ts';
import { runCommand } from './commands/run.ts';

const usage = 2;

function createProgram(): Command {
  const program = new Command(suite.name)
    .description('Proves whether a server does what the page "Mark a Signed URL API" says.')
    .version(suite.version)
    .showSuggestionAfterError(false);
  for (const add of [runCommand, planCommand, casesCommand, requirementsCommand, mockCommand]) add(program);
  for (const add of [doctorCommand, reportCommand, diffCommand, deviationsCommand]) add(program);
  program.addHelpText(
    'after',
    `
Exit codes:
  0  conformant   1  nonconformant   2  wrong usage or configuration   3  inconclusive

Examples:
  signedurl-conformance run                              the embedded mock
  signedurl-conformance run --target sandbox --region in1
  signedurl-conformance plan --profile smoke             what a run would cost`,
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

allowClosedPipe();

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
