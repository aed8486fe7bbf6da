import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunRecord } from '../../../src/record/record.ts';
import { page } from '../../../src/report/outputs/index.ts';
import { judgeMock } from '../engine/judge-mock.ts';
import { callCli } from './call-cli.ts';
import { newFolder } from './run-cli.ts';

let record: RunRecord;
test.beforeAll(async () => {
  record = await judgeMock({}, { profile: 'smoke' });
});

function folderWithRecord(): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'conformance.json'), JSON.stringify(record));
  return folder;
}

test('the page of a run can be made again, byte for byte', async () => {
  const folder = folderWithRecord();
  const made = await callCli(['report', 'conformance.json', '-o', 'again.html'], { folder });
  expect(made.exitCode).toBe(0);
  expect(readFileSync(join(folder, 'again.html'), 'utf8')).toBe(page.render(record));
});

test('a record that cannot be read is one line and exit code 2', async () => {
  const { exitCode, stderr } = await callCli(['report', 'nowhere.json'], { folder: newFolder() });
  expect([exitCode, stderr]).toEqual([
    2,
    'error: the record nowhere.json cannot be read (ENOENT): name the conformance.json of a run\n',
  ]);
});

test('a page that cannot be written is one line and exit code 2', async () => {
  const parameters = ['report', 'conformance.json', '-o', '/proc/x.html'];
  const { exitCode, stderr } = await callCli(parameters, { folder: folderWithRecord() });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^error: \/proc\/x\.html cannot be written \(\w+\): name another one with -o\n$/);
});
