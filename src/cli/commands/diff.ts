import type { Command } from 'commander';
import type { Change } from '../../record/baseline/change.ts';
import { compareRecords } from '../../record/baseline/compare-records.ts';
import { readRecord } from '../../record/read-record.ts';
import { changeLine } from '../../report/format/words.ts';
import { escaped } from '../../text/escape.ts';
import { countOf } from '../../text/words.ts';

const examples = `
Exit codes: 0 nothing changed, 1 something did, 2 a file cannot be compared.

Examples:
  signedurl-conformance diff previous/conformance.json reports/latest/conformance.json
  signedurl-conformance diff before.json after.json --json | jq '.[] | select(.kind == "broken")'`;

function diffText(changes: readonly Change[]): string {
  if (changes.length === 0) return 'nothing changed\n';
  const lines = changes.map((change) => `  ${escaped(changeLine(change))}\n`);
  return `${countOf(changes.length, 'change')}\n${lines.join('')}`;
}

/** `diff`: what changed between two runs. */
export function diffCommand(command: Command): void {
  command
    .argument('<before>', 'conformance.json of the earlier run')
    .argument('<after>', 'conformance.json of the later run')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action((before: string, after: string, { json }: { json?: boolean }) => {
      const changes = compareRecords(
        readRecord(before, 'the earlier record'),
        readRecord(after, 'the later record'),
      );
      process.stdout.write(json ? `${JSON.stringify(changes, null, 2)}\n` : diffText(changes));
      process.exitCode = changes.length > 0 ? 1 : 0;
    });
}
