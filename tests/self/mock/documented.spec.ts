import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { parseIso8601DateTime } from '../../../src/contract/iso8601.ts';
import { memberOf } from '../../../src/mock/call.ts';
import { type RunningMock, startMock } from '../../../src/mock/start-mock.ts';
import { type Played, playCases } from './play-cases.ts';
import { jsonOf, path, send } from './send.ts';

let mock: RunningMock;
let free: string[];
let played: readonly Played[];

test.beforeAll(async () => {
  mock = await startMock({ uploads: 60 });
  free = [...mock.state.uploads.keys()];
  played = await playCases();
});
test.afterAll(() => mock.close());

function nextUpload(): string {
  const id = free.pop();
  if (!id) throw new Error('the tests need more uploads');
  return id;
}

test('an accepted completion has the documented members', async () => {
  const received = await send(mock, nextUpload());
  expect(received.status).toBe(200);
  const body = jsonOf(received);
  expect(loadContract().validators.accepted(body)).toEqual([]);
  expect(body).toEqual({
    status: 'PROCESSING',
    jobId: expect.stringMatching(/./),
    estimatedCompletionTime: expect.stringMatching(/Z$/),
  });
  expect(parseIso8601DateTime(body.estimatedCompletionTime)?.instant).toBeGreaterThan(Date.now());
});

test('every completion gets another job', async () => {
  const [first, second] = [await send(mock, nextUpload()), await send(mock, nextUpload())];
  expect(jsonOf(first).jobId).not.toBe(jsonOf(second).jobId);
});

const statuses = [
  ['headers.token.invalid/random', 401],
  ['authorization.catalog/restricted', 403],
  ['body.fileName.required/absent', 400],
  ['headers.content-type/text', 415],
  ['upload.exists/random', 404],
  ['catalog.exists/next', 404],
  ['error.internal/fault-header', 500],
  ['method.others/DELETE', 405],
  ['observed.path-variants/trailing-slash', 404],
] as const;

for (const [id, status] of statuses) {
  test(`${id}: status ${status}`, () => {
    expect(played.find((own) => own.case.id === id)?.status).toBe(status);
  });
}

test('a rejection holds code and message, and names the members that are wrong', async () => {
  const received = await send(mock, nextUpload(), { members: { fileSize: 'x', fileName: ' ' } });
  const body = jsonOf(received);
  expect(loadContract().validators.rejected(body)).toEqual([]);
  expect(body.error.code).toBe('CATALOG_INVALID_REQUEST');
  expect(body.error.details.map(({ field }: { field: string }) => field)).toEqual(['fileSize', 'fileName']);
});

test('another method is told which one is allowed', async () => {
  for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const received = await send(mock, nextUpload(), { method });
    expect.soft(received.status, method).toBe(405);
    expect.soft(Object.fromEntries(received.headers).Allow, method).toBe('POST');
  }
});

test('a rejection leaves the upload as it was', () => {
  const rejected = played.filter(({ status = 0 }) => status >= 400 && status < 500);
  expect(rejected.length).toBeGreaterThan(200);
  expect(rejected.filter(({ before, upload }) => before !== upload).map((own) => own.case.id)).toEqual([]);
});

test('no answer repeats a token', async () => {
  const secrets = [mock.environment.CLEVERTAP_TOKEN ?? '', mock.environment.CLEVERTAP_RESTRICTED_TOKEN ?? ''];
  for (const target of [path, '/nowhere', '/%zz']) {
    const received = await send(mock, nextUpload(), {
      path: `${target}?token=${secrets.join(',')}`,
      body: `"${secrets}"`,
    });
    for (const secret of secrets)
      expect.soft(JSON.stringify(received.headers) + received.body).not.toContain(secret);
  }
});

test('a body over 5 MB is refused, one below is read', async () => {
  const note = 'x'.repeat(5 * 1024 * 1024);
  expect((await send(mock, nextUpload(), { members: { note } })).status).toBe(413);
  expect((await send(mock, nextUpload(), { members: { note: note.slice(1000) } })).status).toBe(200);
});

test('deep nesting and ten thousand keys are read', async () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  expect((await send(mock, nextUpload(), { body: deep })).status).toBe(400);
  const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`key${at}`, at]));
  expect((await send(mock, nextUpload(), { members: keys })).status).toBe(200);
});

test('an inherited name is no member', async () => {
  expect(memberOf({ body: { value: {} } }, 'constructor')).toBeUndefined();
  const received = await send(mock, nextUpload(), { body: '{"__proto__":{"uploadId":"x"}}' });
  expect(jsonOf(received).error.details).toHaveLength(5);
});
