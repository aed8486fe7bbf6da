import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startMock } from '../../../src/client/client-mock.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import { launchBrowser } from '../browser.ts';
import { callCli } from '../cli/call-cli.ts';
import { newFolder } from '../cli/run-cli.ts';
import { schemaErrors } from '../report/schema-errors.ts';

test.describe.configure({ timeout: 240_000 });

async function judge(folder: string, ...parameters: readonly string[]) {
  const ended = await callCli(['judge', '--report-dir', 'judged', ...parameters], { folder });
  const read = (): RunRecord => JSON.parse(readFileSync(join(folder, 'judged/conformance.json'), 'utf8'));
  return { ...ended, read };
}

const statusIn = (record: RunRecord, id: string) =>
  record.requirements.find((entry) => entry.id === id)?.status;

interface Traffic {
  readonly fileSize?: unknown;
  readonly token?: string;
  readonly answer?: string;
}

const headers = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

/** An archive of one upload, made by hand. */
function archive({ fileSize = 4, token = 'tok-5f0c7e9b1d3a', answer }: Traffic = {}) {
  const own = {
    'X-Account-Id': 'TEST-ACCOUNT-1',
    'X-CleverTap-Token': token,
    Cookie: 'session=0123456789abcdef',
  };
  const signedUrl = 'https://bucket.s3.example/uploads/u1?X-Amz-Signature=aabbccddeeff00112233';
  const body = { uploadId: 'u1', catalogId: 7, fileName: 'a.csv', fileSize, completedBy: 'me' };
  const accepted = { status: 'PROCESSING', jobId: 'j1', estimatedCompletionTime: '2031-11-06T10:45:00Z' };
  const entry = (second: number, request: object, text: string) => ({
    startedDateTime: `2026-01-02T03:04:0${second}.000Z`,
    time: 20,
    request: {
      httpVersion: 'HTTP/1.1',
      cookies: [],
      queryString: [],
      headersSize: -1,
      bodySize: 0,
      ...request,
    },
    response: {
      status: 200,
      headers: headers({ 'Content-Type': 'application/json' }),
      content: { size: text.length, mimeType: 'application/json', text },
    },
  });
  const base = 'https://in1.api.clevertap.com/v2/catalogs/signedurl';
  const sent = JSON.stringify(body);
  return {
    log: {
      version: '1.2',
      entries: [
        entry(
          1,
          {
            method: 'GET',
            url: `${base}?catalogId=7&fileName=a.csv&contentType=text%2Fcsv&multiPart=false`,
            headers: headers(own),
          },
          JSON.stringify({ uploadId: 'u1', signedUrl }),
        ),
        entry(
          2,
          {
            method: 'PUT',
            url: signedUrl,
            headers: headers({ 'Content-Type': 'text/csv' }),
            bodySize: 4,
            postData: { mimeType: 'text/csv', text: 'a,b\n' },
          },
          '',
        ),
        entry(
          3,
          {
            method: 'POST',
            url: `${base}/complete`,
            headers: headers({ 'Content-Type': 'application/json', ...own }),
            bodySize: sent.length,
            postData: { mimeType: 'application/json', text: sent },
          },
          answer ?? JSON.stringify(accepted),
        ),
        entry(4, { method: 'GET', url: 'https://elsewhere.example/page', headers: [] }, '<p>secret page</p>'),
      ],
    },
  };
}

function write(folder: string, content: unknown, name = 'recorded.har') {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

test('a good recording fails nothing, on either side, and is no verdict', async () => {
  const folder = newFolder();
  const { exitCode, stdout, read } = await judge(folder, write(folder, archive()));
  expect(stdout).toContain('a recording shows only a part');
  expect(exitCode).toBe(3);
  const record = read();
  expect(schemaErrors(record)).toEqual([]);
  expect(record).toMatchObject({ side: 'both', verdict: 'inconclusive', target: { kind: 'recording' } });
  expect(record.cases).toHaveLength(3);
  expect(record.totals.requirements.failed).toBe(0);
  for (const id of [
    'client.body.fileSize.sent',
    'client.order.after-upload',
    'client.put.url',
    'success.jobId',
  ])
    expect(statusIn(record, id), id).toBe('passed');
  expect(statusIn(record, 'client.accepted.success')).toBe('untested');
});

test('both sides are found wrong in a recording, each with its blame', async () => {
  const folder = newFolder();
  const answer = JSON.stringify({ status: 'PROCESSING', jobId: 17, estimatedCompletionTime: 'soon' });
  const file = write(folder, archive({ fileSize: 5, answer }));
  const both = await judge(folder, file);
  expect(both.exitCode).toBe(1);
  const failed = both.read().requirements.filter(({ status }) => status === 'failed');
  expect(failed.map(({ id, blame }) => `${id} ${blame}`)).toEqual([
    'client.body.fileSize.sent client',
    'success.jobId server',
    'success.estimatedCompletionTime server',
  ]);
  const server = await judge(folder, '--side', 'server', file);
  expect(server.read().requirements.filter(({ id }) => id.startsWith('client.'))).toEqual([]);
  expect(server.exitCode).toBe(1);
});

test('no secret of a recording, and nothing of the file or of other traffic, reaches an output', async () => {
  const folder = newFolder();
  const { stdout, stderr } = await judge(folder, write(folder, archive()));
  const texts = readdirSync(join(folder, 'judged')).map((name) =>
    readFileSync(join(folder, 'judged', name), 'utf8'),
  );
  for (const text of [stdout, stderr, ...texts])
    for (const secret of [
      'tok-5f0c7e9b1d3a',
      '0123456789abcdef',
      'aabbccddeeff',
      'a,b',
      'secret page',
      'TEST-ACCOUNT-1',
    ])
      expect(text).not.toContain(secret);
});

test('a recording of the API alone is not blamed for what it lacks', async () => {
  const folder = newFolder();
  const { log } = archive();
  const { exitCode, read } = await judge(
    folder,
    write(folder, { log: { ...log, entries: log.entries.slice(2) } }),
  );
  expect(exitCode).toBe(3);
  expect(statusIn(read(), 'client.order.after-upload')).toBe('untested');
  expect(statusIn(read(), 'client.body.uploadId.issued')).toBe('untested');
  expect(statusIn(read(), 'client.headers.token')).toBe('passed');
});

test('a recording without any of our traffic is inconclusive', async () => {
  const folder = newFolder();
  const { log } = archive();
  const { exitCode, stdout } = await judge(
    folder,
    write(folder, { log: { ...log, entries: log.entries.slice(3) } }),
  );
  expect(exitCode).toBe(3);
  expect(stdout).toContain('no request for a signed URL');
});

for (const [what, content, message] of [
  ['cut in half', JSON.stringify(archive()).slice(0, 700), /is no JSON/],
  ['another document', '{"openapi":"3.1.0"}', /has no log\.entries/],
  [
    'with an entry that is none',
    { log: { entries: [archive().log.entries[0], { request: {} }] } },
    /entry 2 is damaged/,
  ],
  [
    'with a time that is none',
    { log: { entries: [{ ...archive().log.entries[0], startedDateTime: 'now' }] } },
    /entry 1 is damaged/,
  ],
  ['of nothing', 'null', /has no log\.entries/],
] as const) {
  test(`an archive ${what} is one line and exit code 2`, async () => {
    const folder = newFolder();
    const { exitCode, stderr } = await judge(folder, write(folder, content));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
}

test('an archive that is not there is one line and exit code 2', async () => {
  const { exitCode, stderr } = await judge(newFolder(), 'missing.har');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/missing\.har cannot be read \(ENOENT\)/);
});

test("our own exchanges.har of a server's run is judged: the server passes", async () => {
  const folder = newFolder();
  const run = await callCli(['run', '--runner', 'engine', '--profile', 'smoke', '--report-dir', 'run'], {
    folder,
  });
  expect(run.exitCode).toBe(0);
  const { exitCode, read } = await judge(folder, '--side', 'server', 'run/exchanges.har');
  expect(exitCode).toBe(3);
  expect(read().cases.length).toBeGreaterThan(10);
  expect(read().totals.requirements.failed).toBe(0);
  expect(statusIn(read(), 'error.code')).toBe('passed');
});

/** A page of the mock's own origin, so that no request of it crosses one. */
const page = `<!doctype html><title>upload</title><script>
async function upload({ accountId, token, catalogId, size }) {
  const credentials = { 'X-Account-Id': accountId, 'X-CleverTap-Token': token };
  const base = '/v2/catalogs/signedurl';
  const content = 'id,name\\n1,Café\\n';
  const query = new URLSearchParams({ catalogId, fileName: 'a.csv', contentType: 'text/csv', multiPart: 'false' });
  const { uploadId, signedUrl } = await (await fetch(base + '?' + query, { headers: credentials })).json();
  await fetch(signedUrl, { method: 'PUT', headers: { 'Content-Type': 'text/csv' }, body: new Blob([content], { type: 'text/csv' }) });
  const fileSize = size === 'characters' ? content.length : new TextEncoder().encode(content).length;
  const body = JSON.stringify({ uploadId, catalogId, fileName: 'a.csv', fileSize, completedBy: 'page' });
  const answer = await fetch(base + '/complete', { method: 'POST', headers: { 'Content-Type': 'application/json', ...credentials }, body });
  return answer.status;
}
</script>`;

test('an archive that Chromium recorded is judged', async () => {
  const folder = newFolder();
  const mock = await startMock();
  const { accountId, token, catalogId } = mock;
  const browser = await launchBrowser();
  try {
    for (const [size, exitCode] of [
      ['bytes', 3],
      ['characters', 1],
    ] as const) {
      const path = join(folder, `${size}.har`);
      const context = await browser.newContext({ recordHar: { path } });
      await context.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: page }));
      const tab = await context.newPage();
      await tab.goto(`${mock.url}/page`);
      await tab.evaluate((task) => (globalThis as never as { upload(task: object): unknown }).upload(task), {
        ...{ accountId, token, catalogId, size },
      });
      await context.close();
      const judged = await judge(folder, '--side', 'client', `${size}.har`);
      const record = judged.read();
      expect(record.cases).toHaveLength(3);
      expect(record.requirements.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual(
        size === 'bytes' ? [] : ['client.body.fileSize.sent'],
      );
      expect(judged.exitCode).toBe(exitCode);
    }
  } finally {
    await browser.close();
    await mock.close();
  }
});
