import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readRecord } from '../../record/read-record.ts';
import { page } from '../../report/outputs/index.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';

const examples = `
The same record gives the same bytes as the run itself wrote.

Examples:
  signedurl-conformance report reports/latest/conformance.json
  signedurl-conformance report conformance.json -o out.html`;

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(`${file} cannot be written (${code}): name another one with -o`);
  }
}

/** `report`: makes the page again from a run record alone. */
export function reportCommand(program: Command): void {
  program
    .command('report')
    .description('make the HTML report again from a conformance.json')
    .argument('<record>', 'the conformance.json of a run')
    .option('-o, --output <file>', 'where the page goes (default: index.html beside the record)')
    .addHelpText('after', examples)
    .action((record: string, { output }: { output?: string }) => {
      const file = resolve(output ?? join(dirname(record), 'index.html'));
      write(file, page.render(readRecord(record)));
      process.stdout.write(`${file}\n`);
    });
}
