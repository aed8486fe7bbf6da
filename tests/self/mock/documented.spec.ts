import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { parseIso8601DateTime } from '../../../src/contract/iso8601.ts';
import { memberOf } from '../../../src/mock/member-of.ts';
import { type RunningMock, startMock } from '../../../src/mock/start-mock.ts';
import { probes } from './probes/index.ts';
import { putProbe } from './put-probe.ts';
import { jsonOf, path, send } from './send.ts';

let mock: RunningMock;
let free: string[];

test.beforeAll(async () => {
  mock = await startMock({ uploads: probes.length + 60 });
  free = [...mock.state.uploads.keys()];
});
test.afterAll(() => mock.close());

function nextUpload(): string {
  const id = free.pop();
  if (!id) throw new Error('the tests need more uploads');
  return id;
}

for (const probe of probes) {
  test(`${probe.name}: ${probe.expects[0]}`, async () => {
    const met = await putProbe(mock, probe, nextUpload());
    expect(met.verdict, met.print).toBe(probe.expects[0]);
  });
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
  ['token unknown', 401],
  ['restricted caller', 403],
  ['fileName missing', 400],
  ['content type other', 415],
  ['upload unknown', 404],
  ['catalog after', 404],
  ['internal fault', 500],
  ['method DELETE', 405],
  ['unknown path', 404],
] as const;

for (const [name, status] of statuses) {
  test(`${name}: status ${status}`, async () => {
    const id = nextUpload();
    const sent = probes.find((probe) => probe.name === name)?.sent(mock, id);
    expect((await send(mock, id, sent)).status).toBe(status);
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

test('a rejection leaves the upload as it was', async () => {
  const id = nextUpload();
  for (const probe of probes) {
    if (probe.again || probe.expects.includes('accepted')) continue;
    await send(mock, id, probe.sent(mock, id));
  }
  expect((await send(mock, id)).status).toBe(200);
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
