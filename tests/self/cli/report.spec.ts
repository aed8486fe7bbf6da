import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newFolder, runCli } from './run-cli.ts';

test('the page of a run can be made again, byte for byte', async () => {
  const folder = newFolder();
  await runCli(['run', '--profile', 'smoke'], { folder });
  const results = join(folder, 'reports/latest');
  const made = await runCli(['report', join(results, 'conformance.json'), '-o', 'again.html'], { folder });
  expect(made.exitCode).toBe(0);
  expect(readFileSync(join(folder, 'again.html'))).toEqual(readFileSync(join(results, 'index.html')));
});

test('a record that cannot be read is one line and exit code 2', async () => {
  const { exitCode, stderr } = await runCli(['report', 'nowhere.json'], { folder: newFolder() });
  expect([exitCode, stderr]).toEqual([
    2,
    'error: nowhere.json cannot be read (ENOENT): name the conformance.json of a run\n',
  ]);
});

test('a page that cannot be written is one line and exit code 2', async () => {
  const folder = newFolder();
  await runCli(['run', '--profile', 'smoke'], { folder });
  const parameters = ['report', 'reports/latest/conformance.json', '-o', '/proc/x.html'];
  const { exitCode, stderr } = await runCli(parameters, { folder });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^error: \/proc\/x\.html cannot be written \(\w+\): name another one with -o\n$/);
});
