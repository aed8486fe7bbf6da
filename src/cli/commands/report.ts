import { writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readRecord } from '../../record/read-record.ts';
import { runFiles } from '../../record/run-files.ts';
import { page } from '../../report/outputs/index.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';

const examples = `
The same record gives the same bytes as the run itself wrote. Where a run was killed and left no record, its journal
gives record and report of what had happened until then, with the exit code of its verdict.

Examples:
  signedurl-conformance report reports/latest/conformance.json
  signedurl-conformance report conformance.json -o out.html
  signedurl-conformance report reports/latest/journal.jsonl`;

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(`${file} cannot be written (${code}): name another one with -o`);
  }
}

/** Makes record and report of a run that was killed; gives its exit code. */
async function salvage(journal: string): Promise<number> {
  const { writeLeftResults } = await import('../../runner/write-results.ts');
  const { closingText } = await import('../../runner/head-and-end.ts');
  const { exitCodes } = await import('../../record/verdict.ts');
  const record = writeLeftResults(journal);
  process.stdout.write(closingText(record, dirname(journal)));
  return exitCodes[record.verdict];
}

/** `report`: makes the page again from a run record alone. */
export function reportCommand(command: Command): void {
  command
    .argument('<record>', 'the conformance.json of a run, or the journal.jsonl of one that was killed')
    .option('-o, --output <file>', 'where the page goes (default: index.html beside the record)')
    .addHelpText('after', examples)
    .action(async (record: string, { output }: { output?: string }) => {
      if (basename(record) === basename(runFiles('').journal)) {
        if (output) throw new ConfigurationError('-o has no use here: the results go beside the journal');
        process.exitCode = await salvage(record);
        return;
      }
      const file = resolve(output ?? join(dirname(record), 'index.html'));
      write(file, page.render(readRecord(record)));
      process.stdout.write(`${file}\n`);
    });
}
