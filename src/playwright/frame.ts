import { existsSync, readFileSync } from 'node:fs';
import { loadContract } from '../contract/contract.ts';
import type { RunRecord } from '../record/record.ts';
import { runFiles } from '../record/run-files.ts';
import { allowClosedPipe } from '../report/closed-pipe.ts';
import { closingText, headText } from '../runner/head-and-end.ts';
import { readSettings } from '../target/settings/read-settings.ts';
import { resolveOptions } from '../target/settings/resolve-target.ts';

/** What the console shows before and after the lines of the tests, when Playwright was started by itself. */
export function frameOfRun(): { readonly begin: () => void; readonly end: () => void } {
  const settings = readSettings({}, process.env, process.cwd());
  const { reportDir } = resolveOptions(settings);
  return {
    begin: () => {
      allowClosedPipe();
      process.stdout.write(headText(settings, loadContract()));
    },
    end: () => {
      const { record, journal } = runFiles(reportDir);
      if (existsSync(journal) || !existsSync(record)) return;
      const run = JSON.parse(readFileSync(record, 'utf8')) as RunRecord;
      process.stdout.write(closingText(run, reportDir));
    },
  };
}
