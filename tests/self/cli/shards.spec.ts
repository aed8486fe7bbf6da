import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { callCli } from './call-cli.ts';
import { newFolder, recordIn, runCli } from './run-cli.ts';

test('shards of a run are merged into one verdict, with the reports of all', async () => {
  const folder = newFolder();
  for (const shard of ['1/2', '2/2']) {
    const parameters = ['--profile', 'smoke', '--shard', shard, '--report-dir', `part-${shard[0]}`];
    const { exitCode, stdout } = await runCli(['run', ...parameters], { folder });
    expect(stdout).toContain(`shard ${shard} played its part`);
    expect(exitCode).toBe(3);
  }
  const { exitCode, stdout, stderr } = await runCli(['merge', 'part-1', 'part-2'], { folder });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout.match(/CONFORMANT/g)).toHaveLength(1);
  expect(recordIn(folder).verdict).toBe('conformant');
  for (const file of ['index.html', 'junit.xml', 'playwright/index.html', 'ctrf.json']) {
    expect(existsSync(join(folder, 'reports/latest', file)), file).toBe(true);
  }
});

test('what is no shard is told in one line', async () => {
  const { exitCode, stderr } = await callCli(['merge', 'nowhere']);
  expect(stderr).toBe('error: nowhere holds no shard: give the report folders of runs with --shard\n');
  expect(exitCode).toBe(2);
});
