import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fullRecord } from '../report/full-record.ts';
import { runAt, runDirOf } from '../report/site-folder.ts';
import { callCli } from './call-cli.ts';
import { newFolder } from './run-cli.ts';

const runDir = (day: number) => runDirOf(runAt(fullRecord('text'), { id: `run-${day}`, day }));
const line = (word: string, day: number) =>
  `${word}  runs/run-${day}  mock, 2026-01-0${day}T01:00:00.000Z, nonconformant\n`;

test('publish says what it added, what was there, what it removed, and where the site is', async () => {
  const folder = newFolder();
  const first = await callCli(['publish', runDir(1), runDir(2), '--site', 'site'], { folder });
  const site = `site       ${join(folder, 'site/index.html')}\n`;
  expect(first).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: line('added    ', 1) + line('added    ', 2) + site,
  });
  const second = await callCli(['publish', runDir(2), runDir(3), '--site', 'site', '--keep', '2'], {
    folder,
  });
  expect(second.stdout).toBe(
    [
      ...[line('added    ', 3), line('unchanged', 2), line('removed  ', 1)],
      'what was removed or left out is older than the newest 2 of its target\n',
      site,
    ].join(''),
  );
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).not.toContain('run-1/');
});

test('a report folder or the record in it names a run', async () => {
  const folder = newFolder();
  const file = join(runDir(4), 'conformance.json');
  const { exitCode, stdout } = await callCli(['publish', file, '--site', 'site'], { folder });
  expect([exitCode, stdout.startsWith(line('added    ', 4))]).toEqual([0, true]);
});
