import type { Command } from 'commander';
import type { Batch, Case } from '../../cases/case.ts';
import { loadContract } from '../../contract/contract.ts';
import { expectationInWords } from '../../contract/expectation.ts';
import { plannedBatches } from '../../engine/plan/planned-batches.ts';
import { readSettings } from '../../target/settings/read-settings.ts';
import { resolveOptions } from '../../target/settings/resolve-target.ts';
import { addSettings, givenFlags } from '../setting-options.ts';

const examples = `
Every case is data; {{token}}, {{uploadId}} and the like stand for what the target provides.
The same seed gives the same bytes.

Examples:
  signedurl-conformance cases
  signedurl-conformance cases --profile smoke --seed 42 --json
  signedurl-conformance cases --case body.fileSize.type/word --json`;

const caseText = ({ id, title, expectation }: Case) =>
  `  ${id}\n    ${title} -> ${expectationInWords(expectation)}\n`;

// A control is like any other, and shown only when it is asked for by its id.
function batchText({ id, title, cases, control }: Batch, wanted: (entry: Case) => boolean): string {
  const shown = [...cases, ...(cases.length === 0 ? [control] : [])].filter(wanted);
  return shown.length > 0 ? `${id}: ${title}\n${shown.map(caseText).join('')}\n` : '';
}

/** `cases`: every case of a profile, controls included; nothing is sent. */
export function casesCommand(command: Command): void {
  addSettings(command, 'cases');
  command
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(({ json }: { json?: boolean }) => {
      const settings = readSettings(givenFlags(command), process.env, process.cwd());
      const options = resolveOptions(settings);
      const batches = plannedBatches(loadContract(), options);
      const wanted = ({ id }: Case) => !settings.case || settings.case.includes(id);
      const entriesOf = ({ cases, control, after }: Batch) =>
        [...cases, control, ...(after ? [after] : [])].filter(wanted);
      process.stdout.write(
        json
          ? `${JSON.stringify(batches.flatMap(entriesOf), null, 2)}\n`
          : batches.map((batch) => batchText(batch, wanted)).join(''),
      );
    });
}
