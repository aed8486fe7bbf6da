import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { changed, savedPage, savedText } from '../page/saved-page.ts';
import { callCli } from './call-cli.ts';
import { newFolder } from './run-cli.ts';

test('page: the saved page says what the contract says', async () => {
  for (const name of ['page.html', 'page.md'] as const) {
    const { exitCode, stdout } = await callCli(['page', savedPage(name)]);
    expect(stdout).toBe(
      'The page says what the contract says: 3 headers, 5 fields, 3 response fields, 6 error codes\n',
    );
    expect(exitCode).toBe(0);
  }
});

test('page: each difference is told with its requirements and where to change it', async () => {
  const file = join(newFolder(), 'saved.html');
  writeFileSync(file, changed(savedText('page.html'), 'jobId', 'taskId'));
  const text = await callCli(['page', file]);
  expect(text.exitCode).toBe(1);
  expect(text.stdout).toContain('response field jobId\n  the page has taskId, the contract jobId\n');
  expect(text.stdout).toContain('success.jobId');
  expect(text.stdout).toContain(
    'openapi/openapi.yaml components.schemas.CompleteUploadAccepted.properties.jobId',
  );

  const json = await callCli(['page', file, '--json']);
  expect(json.exitCode).toBe(1);
  expect(JSON.parse(json.stdout).differences).toMatchObject([
    { aspect: 'name', part: 'response', name: 'jobId', page: 'taskId', contract: 'jobId' },
  ]);
});

for (const [what, name, bytes, names] of [
  ['another page', 'other.html', savedText('neighbour.html'), 'is not the page'],
  ['a picture', 'page.html', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'is no text'],
  [
    'a web archive',
    'page.mhtml',
    'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n',
    'web archive',
  ],
] as const) {
  test(`page: ${what} gets one line and exit code 2`, async () => {
    const file = join(newFolder(), name);
    writeFileSync(file, bytes);
    const { exitCode, stderr, stdout } = await callCli(['page', file]);
    expect(stderr).toMatch(new RegExp(`^error: [^\\n]*${names}[^\\n]*\\n$`));
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
}
