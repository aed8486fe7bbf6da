import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readComparison } from '../../record/baseline/read-comparison.ts';
import type { RunRecord } from '../../record/record.ts';
import { type RunFiles, runFiles } from '../../record/run-files.ts';
import { mergedRecord } from '../../record/shards/merged-record.ts';
import { readShards } from '../../record/shards/read-shards.ts';
import { exitCodes } from '../../record/verdict.ts';
import { prepareFolder, writeReports } from '../../report/report-folder.ts';
import { summaryText } from '../../report/summary/summary.ts';
import { readSettings } from '../../target/settings/read-settings.ts';
import { resolveOptions } from '../../target/settings/resolve-target.ts';
import { withFlags } from '../environment.ts';
import { playwrightCli, playwrightConfig } from '../playwright-cli.ts';
import { addSettings, givenFlags } from '../setting-options.ts';

const examples = `
Each shard is a run of its own (run --shard 1/3 --report-dir reports/1, and so on); together they are one.

Examples:
  signedurl-conformance merge reports/1 reports/2 reports/3
  signedurl-conformance merge reports/* --report-dir reports/all`;

/** Playwright's own reports of all shards as one, with our console summary at their end; false if there are none. */
function mergePlaywright(folders: readonly string[], environment: NodeJS.ProcessEnv): boolean {
  const blobs = folders.flatMap((folder) => {
    const { blob } = runFiles(folder);
    return existsSync(blob) ? readdirSync(blob).map((name) => join(blob, name)) : [];
  });
  if (blobs.length === 0) return false;
  const together = mkdtempSync(join(tmpdir(), 'signedurl-conformance-'));
  for (const [place, file] of blobs.entries()) copyFileSync(file, join(together, `${place}.zip`));
  const parameters = ['merge-reports', '--config', playwrightConfig, together];
  const { status } = spawnSync(process.execPath, [playwrightCli(), ...parameters], {
    stdio: 'inherit',
    env: environment,
  });
  rmSync(together, { recursive: true, force: true });
  return status === 0;
}

function show(record: RunRecord, { folder }: RunFiles): void {
  process.stdout.write(
    `\n${summaryText(record, { colour: false, reportDir: folder, columns: process.stdout.columns })}`,
  );
}

/** `merge`: makes one run out of the shards of it. */
export function mergeCommand(command: Command): void {
  addSettings(command, 'merge');
  command
    .argument('<folders...>', 'the report folders of all shards')
    .addHelpText('after', examples)
    .action((folders: string[]) => {
      const flags = givenFlags(command);
      const options = resolveOptions(readSettings(flags, process.env, process.cwd()));
      const comparison = readComparison(options);
      const record = mergedRecord(readShards(folders), options, comparison);
      const files = runFiles(options.reportDir);
      prepareFolder(files, options.baseline);
      writeReports(record, files, process.env);
      const environment = { ...withFlags(process.env, flags), CONFORMANCE_SHARD: '' };
      if (!mergePlaywright(folders, environment)) show(record, files);
      process.exitCode = exitCodes[record.verdict];
    });
}
