import type { Command } from 'commander';
import type { Case } from '../../cases/case.ts';
import { expectationInWords } from '../../checks/words.ts';
import { loadContract } from '../../contract/contract.ts';
import { plannedBatches } from '../../run/conformance.ts';
import { readSettings } from '../../target/read-settings.ts';
import { resolveOptions } from '../../target/resolve-target.ts';
import { addSettings, givenFlags } from '../setting-options.ts';

const examples = `
Every case is data; {{token}}, {{uploadId}} and the like stand for what the target provides.
The same seed gives the same bytes.

Examples:
  signedurl-conformance cases
  signedurl-conformance cases --profile smoke --seed 42 --json`;

const caseText = ({ id, title, expectation }: Case) =>
  `  ${id}\n    ${title} -> ${expectationInWords(expectation)}\n`;

/** `cases`: every case of a profile, controls included; nothing is sent. */
export function casesCommand(program: Command): void {
  const command = program.command('cases').description('print every case as data; nothing is sent');
  addSettings(command, ['profile', 'seed']);
  command
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(({ json }: { json?: boolean }) => {
      const options = resolveOptions(readSettings(givenFlags(command), process.env, process.cwd()));
      const batches = plannedBatches(loadContract(), options);
      const entries = batches.flatMap((batch) =>
        [...batch.cases, batch.control].map((entry) => ({ batch: batch.id, ...entry })),
      );
      const text = batches.map(
        ({ id, title, cases }) => `${id}: ${title}\n${cases.map(caseText).join('')}\n`,
      );
      process.stdout.write(json ? `${JSON.stringify(entries, null, 2)}\n` : text.join(''));
    });
}
