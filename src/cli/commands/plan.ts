import type { Command } from 'commander';
import { type Cost, costOf, sumOf } from '../../cases/cost.ts';
import { loadContract } from '../../contract/contract.ts';
import { plannedBatches } from '../../engine/plan/planned-batches.ts';
import { readSettings } from '../../target/settings/read-settings.ts';
import { resolveOptions } from '../../target/settings/resolve-target.ts';
import { addSettings, givenFlags } from '../setting-options.ts';

const examples = `
Examples:
  signedurl-conformance plan
  signedurl-conformance plan --profile smoke
  signedurl-conformance plan --json | jq .total.uploads`;

// A provisioned upload is a GET for the signed URL and a PUT of the file.
const requestsPerUpload = 2;

const uploadsOf = ({ uploads, fewestUploads }: Cost) =>
  uploads === fewestUploads ? String(uploads) : `${fewestUploads} to ${uploads}`;

const row = (id: string, cost: Cost) =>
  [
    id.padEnd(26),
    String(cost.cases).padStart(6),
    String(cost.requests).padStart(9),
    uploadsOf(cost).padStart(10),
  ].join('');

function planText(
  profile: string,
  costs: readonly (readonly [id: string, cost: Cost])[],
  total: Cost,
): string {
  const head = `${'batch'.padEnd(26)}${'cases'.padStart(6)}${'requests'.padStart(9)}${'uploads'.padStart(10)}`;
  const provisioning = `${total.fewestUploads * requestsPerUpload} to ${total.uploads * requestsPerUpload}`;
  return [
    `A run of the profile ${profile} on a conforming server:`,
    '',
    head,
    ...costs.map(([id, cost]) => row(id, cost)),
    row('total', total),
    '',
    `Uploads that are not given by id are provisioned, which takes ${provisioning} more requests.`,
    'A server that does not conform costs more: a wrong acceptance uses an upload up, and a refused control is looked into.',
    '',
  ].join('\n');
}

/** `plan`: what a run would cost; nothing is sent. */
export function planCommand(command: Command): void {
  addSettings(command, 'plan');
  command
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(({ json }: { json?: boolean }) => {
      const options = resolveOptions(readSettings(givenFlags(command), process.env, process.cwd()));
      const costs = plannedBatches(loadContract(), options).map(
        (batch) => [batch.id, costOf(batch)] as const,
      );
      const total = sumOf(costs.map(([, cost]) => cost));
      const { profile } = options;
      const data = { profile, total, batches: costs.map(([id, cost]) => ({ id, ...cost })) };
      process.stdout.write(json ? `${JSON.stringify(data, null, 2)}\n` : planText(profile, costs, total));
    });
}
