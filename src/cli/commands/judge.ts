import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { readHar } from '../../client/read-har.ts';
import { recordingRecord, type Sides } from '../../client/recording-record.ts';
import { recordingSecrets } from '../../client/recording-secrets.ts';
import { loadContract } from '../../contract/contract.ts';
import { readComparison } from '../../record/baseline/read-comparison.ts';
import { runFiles } from '../../record/run-files.ts';
import { exitCodes } from '../../record/verdict.ts';
import { prepareFolder, writeReports } from '../../report/report-folder.ts';
import { closingText } from '../../runner/head-and-end.ts';
import { readSettings } from '../../target/settings/read-settings.ts';
import { resolveOptions } from '../../target/settings/resolve-target.ts';
import { addSettings, givenFlags } from '../setting-options.ts';

const examples = `
Requests for signed URLs, uploads and completions are judged, of client and server alike, as far as they show: a
recording alone is never conformant (exit code 3), and nonconformant if something failed (1). Of files that were
uploaded, only the size is kept; tokens, cookies and signatures are replaced.

Examples:
  signedurl-conformance judge recorded.har
  signedurl-conformance judge --side server reports/latest/exchanges.har --report-dir judged`;

/** `judge`: judges exchanges that somebody recorded. */
export function judgeCommand(command: Command): void {
  command.argument('<files...>', 'HTTP archives');
  addSettings(command, 'judge');
  command.addOption(
    new Option('--side <side>', 'whom to judge').choices(['both', 'client', 'server']).default('both'),
  );
  command.addHelpText('after', examples).action((files: string[], { side }: { side: Sides }) => {
    const options = resolveOptions(readSettings(givenFlags(command), process.env, process.cwd()));
    const comparison = readComparison(options);
    const exchanges = files.flatMap(readHar).toSorted((one, other) => one.startedAt - other.startedAt);
    const folder = runFiles(options.reportDir);
    prepareFolder(folder, options.baseline);
    const record = recordingRecord(exchanges, side, {
      contract: loadContract(),
      subject: files.map((file) => basename(file)).join(' '),
      options,
      comparison,
      startedAt: new Date().toISOString(),
      secrets: recordingSecrets(exchanges, options.showAccount ?? false),
    });
    writeReports(record, folder, process.env);
    process.stdout.write(closingText(record, options.reportDir));
    process.exitCode = exitCodes[record.verdict];
  });
}
