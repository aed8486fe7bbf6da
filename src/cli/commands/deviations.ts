import type { Command } from 'commander';
import { readRecord } from '../../record/read-record.ts';
import { deviationList } from '../../report/outputs/deviation-list.ts';

const examples = `
The list is a start: say in each reason why the failure is tolerated, and until when.

Examples:
  signedurl-conformance deviations --from reports/latest/conformance.json > deviations.yaml
  signedurl-conformance run --target sandbox --deviations deviations.yaml`;

/** `deviations`: writes a first list of known deviations. */
export function deviationsCommand(command: Command): void {
  command
    .requiredOption('--from <file>', 'conformance.json of the run')
    .addHelpText('after', examples)
    .action(({ from }: { from: string }) => {
      process.stdout.write(deviationList(readRecord(from)));
    });
}
