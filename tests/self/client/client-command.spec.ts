import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packageRoot } from '../../../src/contract/package-root.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import { callCli } from '../cli/call-cli.ts';
import { newFolder, runCli } from '../cli/run-cli.ts';
import { schemaErrors } from '../report/schema-errors.ts';

test.describe.configure({ timeout: 240_000 });

const driver = [process.execPath, join(packageRoot, 'dist/examples/typescript/client.js')];

async function judge(folder: string, flags: readonly string[], command: readonly string[], call = callCli) {
  const ended = await call(['client', '--report-dir', 'out', ...flags, '--', ...command], { folder });
  const read = (): RunRecord => JSON.parse(readFileSync(join(folder, 'out/conformance.json'), 'utf8'));
  return { ...ended, read };
}

const some = (...ids: readonly string[]) => ids.flatMap((id) => ['--scenario', id]);
const statusOf = (record: RunRecord, id: string) =>
  record.requirements.find((entry) => entry.id === id)?.status;

test('a good client is conformant, and every output is there', async () => {
  const folder = newFolder();
  const { exitCode, stdout, read } = await judge(folder, [], driver, runCli);
  expect(stdout).toContain('CONFORMANT');
  expect(exitCode).toBe(0);
  const record = read();
  expect(schemaErrors(record)).toEqual([]);
  expect(record).toMatchObject({ side: 'client', verdict: 'conformant', target: { kind: 'client' } });
  expect(record.requirements.filter(({ status }) => status !== 'passed')).toEqual([]);
  expect(record.behaviour.client?.numberFormats).toEqual(['whole']);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([
    'badge.json',
    'badge.svg',
    'conformance.json',
    'ctrf.json',
    'exchanges.har',
    'index.html',
    'junit.xml',
    'summary.md',
  ]);
  // Every request of every scenario stands in the archive.
  const har = JSON.parse(readFileSync(join(folder, 'out/exchanges.har'), 'utf8'));
  expect(har.log.entries).toHaveLength(record.totals.requests);
  const page = readFileSync(join(folder, 'out/index.html'), 'utf8');
  for (const { id } of record.cases) expect(page).toContain(id);

  // The other commands read the record as that of a server.
  const again = await callCli(['report', 'out/conformance.json', '-o', 'again.html'], { folder });
  expect(again.exitCode).toBe(0);
  expect(readFileSync(join(folder, 'again.html'), 'utf8').length).toBeGreaterThan(10_000);
  const published = await callCli(['publish', 'out', '--site', 'site'], { folder });
  expect(published.exitCode).toBe(0);
  const same = await callCli(['diff', 'out/conformance.json', 'out/conformance.json'], { folder });
  expect(same.exitCode).toBe(0);
});

test('a bug is nonconformant under its requirement, and can be a known deviation', async () => {
  const folder = newFolder();
  const chosen = some('accepted', 'upload-not-found-flat', 'upload-not-found-nested');
  const first = await judge(folder, chosen, [...driver, '--bug']);
  expect(first.exitCode).toBe(1);
  expect(first.stdout).toContain('client.errors.upload-not-found');
  expect(first.stdout).toMatch(/client --scenario upload-not-found-\w+ -- .*client\.js --bug/);
  const record = first.read();
  expect(record).toMatchObject({ verdict: 'nonconformant', blame: 'client' });
  expect(statusOf(record, 'client.errors.upload-not-found')).toBe('failed');
  expect(record.cases.map(({ status }) => status)).toEqual(['passed', 'failed', 'failed']);

  const listed = await callCli(['deviations', '--from', 'out/conformance.json'], { folder });
  writeFileSync(join(folder, 'deviations.yaml'), listed.stdout);
  const second = await judge(folder, [...chosen, '--deviations', 'deviations.yaml'], [...driver, '--bug']);
  // Only some of the scenarios were played: no failure counts, and it is no verdict.
  expect(second.exitCode).toBe(3);
  expect(statusOf(second.read(), 'client.errors.upload-not-found')).toBe('deviating');
});

test('a command that ignores its environment is inconclusive, never green', async () => {
  const { exitCode, stdout, read } = await judge(newFolder(), some('accepted', 'put-403'), ['true']);
  expect(exitCode).toBe(3);
  expect(stdout).toContain('no request arrived');
  const record = read();
  expect(record).toMatchObject({ verdict: 'inconclusive', blame: 'client' });
  expect(record.cases.every(({ status }) => status === 'inconclusive')).toBe(true);
  expect(schemaErrors(record)).toEqual([]);
});

test('the token reaches no output, even if the command prints it in several forms', async () => {
  const folder = newFolder();
  const spill = `console.log(process.env.CLEVERTAP_TOKEN, btoa(process.env.CLEVERTAP_TOKEN));
    console.error('token=' + encodeURIComponent(process.env.CLEVERTAP_TOKEN));
    require('fs').appendFileSync('tokens', process.env.CLEVERTAP_TOKEN + '\\n');
    fetch(process.env.CLEVERTAP_BASE_URL + '/v2/catalogs/signedurl?catalogId=1&t=' + process.env.CLEVERTAP_TOKEN, {
      headers: { 'X-CleverTap-Token': process.env.CLEVERTAP_TOKEN } });`;
  const { stdout, stderr, read } = await judge(folder, some('accepted'), [process.execPath, '-e', spill]);
  const [token = ''] = readFileSync(join(folder, 'tokens'), 'utf8').split('\n');
  expect(token.length).toBeGreaterThan(20);
  const files = readdirSync(join(folder, 'out')).map((name) =>
    readFileSync(join(folder, 'out', name), 'utf8'),
  );
  for (const text of [stdout, stderr, ...files]) {
    expect(text).not.toContain(token);
    expect(text).not.toContain(Buffer.from(token).toString('base64'));
  }
  expect(JSON.stringify(read().cases[0]?.played?.stdout)).toContain('$CLEVERTAP_TOKEN');
  expect(statusOf(read(), 'client.credentials.url')).toBe('failed');
});

test('an exit code tells success from failure, and what needs more is untested', async () => {
  const silent = [...driver.map((word) => `'${word}'`), '>/dev/null'].join(' ');
  const { read } = await judge(newFolder(), some('accepted', 'html-502'), ['bash', '-c', silent]);
  const record = read();
  expect(statusOf(record, 'client.accepted.success')).toBe('passed');
  expect(statusOf(record, 'client.trouble.html')).toBe('passed');
  expect(record.requirements.find(({ id }) => id === 'client.accepted.jobId')).toMatchObject({
    status: 'untested',
    reason: expect.stringContaining('outcome.schema.json'),
  });
});

test("an SDK's own tests are watched with --once", async () => {
  const own = `const { CLEVERTAP_BASE_URL: base, CLEVERTAP_TOKEN: token, CLEVERTAP_ACCOUNT_ID: account } = process.env;
    const send = (base, body) => fetch(base + '/v2/catalogs/signedurl/complete', { method: 'POST', body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', 'X-Account-Id': account, 'X-CleverTap-Token': token } });
    const body = { uploadId: 'upload_scenario_html-502', catalogId: Number(process.env.CLEVERTAP_CATALOG_ID),
      fileName: 'a.csv', fileSize: 4, completedBy: 'me' };
    send(base, body).then(() => send(base + '/scenario/catalog-not-found-flat', { ...body, fileSize: '4' }));`;
  const { exitCode, read } = await judge(newFolder(), ['--once'], [process.execPath, '-e', own]);
  expect(exitCode).toBe(1);
  const record = read();
  expect(record.cases.map(({ id, status }) => [id, status])).toEqual([
    ['html-502', 'passed'],
    ['catalog-not-found-flat', 'failed'],
  ]);
  expect(statusOf(record, 'client.body.fileSize')).toBe('failed');
  expect(statusOf(record, 'client.accepted.success')).toBe('untested');
});

for (const [what, flags, command, message] of [
  ['an unknown scenario', ['--scenario', 'sunshine'], ['true'], /--scenario sunshine is unknown/],
  ['a mapping that is none', ['--env', 'HOST'], ['true'], /--env HOST is no NAME='template'/],
  ['no number of jobs', ['--jobs', '0'], ['true'], /--jobs 0 /],
  ['no time', ['--time-limit', 'soon'], ['true'], /--time-limit soon is no time/],
  ['a command that is not there', [], ['no-such-command-at-all'], /no-such-command-at-all cannot be started/],
  ['--once with a scenario', ['--once', '--scenario', 'accepted'], ['true'], /exclude each other/],
] as const) {
  test(`${what} is one line and exit code 2`, async () => {
    const { exitCode, stderr } = await judge(newFolder(), flags, command);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
}

test('scenarios are listed with what a good client does, as text and as data', async () => {
  const text = await callCli(['scenarios']);
  expect(text.stdout).toMatch(
    /^busy-429-date\s+the first completion is answered 429 .*\n\s+a good client waits/m,
  );
  const { stdout } = await callCli(['scenarios', '--json']);
  expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ id: 'file-empty', file: 'empty.csv' }));
});

test("a client's requirements are listed and explained", async () => {
  const { stdout } = await callCli(['requirements', '--side', 'client']);
  expect(stdout).toMatch(/^ {2}\* client\.body\.fileSize\.sent /m);
  expect(stdout).not.toContain('endpoint.accepts-post');
  const explained = await callCli(['explain', 'client.body.fileSize.sent']);
  expect(explained.exitCode).toBe(0);
  expect(explained.stdout).toContain('The number of bytes that went to the storage');
});
