import { expect, test } from '@playwright/test';
import { request } from 'undici';
import { startMock } from '../../../src/mock/start-mock.ts';
import { sampleCsv } from '../../../src/mock/state/sample-csv.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { send } from './send.ts';

test('the environment points at the mock as at a sandbox', async () => {
  const mock = await startMock({ uploads: 2, catalogId: 77 });
  await mock.close();
  expect(mock.environment).toEqual({
    CONFORMANCE_TARGET: 'sandbox',
    CLEVERTAP_BASE_URL: mock.url,
    CLEVERTAP_ACCOUNT_ID: mock.state.account.id,
    CLEVERTAP_TOKEN: mock.state.account.token,
    CLEVERTAP_RESTRICTED_ACCOUNT_ID: mock.state.restricted.id,
    CLEVERTAP_RESTRICTED_TOKEN: mock.state.restricted.token,
    CLEVERTAP_CATALOG_ID: '77',
    CLEVERTAP_OTHER_CATALOG_ID: '1077',
    CLEVERTAP_UPLOAD_IDS: [...mock.state.uploads.keys()].join(','),
    CONFORMANCE_FAULT_HEADER: 'X-Mock-Fault: internal',
  });
});

test('without ready-made uploads none are announced', async () => {
  const mock = await startMock();
  await mock.close();
  expect(mock.environment).not.toHaveProperty('CLEVERTAP_UPLOAD_IDS');
});

test('two mocks share no secret', async () => {
  const mocks = await Promise.all([startMock(), startMock()]);
  await Promise.all(mocks.map((mock) => mock.close()));
  const tokens = mocks.flatMap(({ state }) => [state.account.token, state.restricted.token]);
  expect(new Set(tokens).size).toBe(4);
});

test('a sample has exactly the bytes that were asked for', () => {
  for (let bytes = 64; bytes < 300; bytes += 1) expect(sampleCsv(bytes)).toHaveLength(bytes);
  expect(sampleCsv(12345)).toHaveLength(12345);
  expect(() => sampleCsv(63)).toThrow(RangeError);
});

test('a mock stops at once, even while a request hangs', async () => {
  const mock = await startMock({
    uploads: 1,
    defects: defects.filter((defect) => defect.id === 'file-size-of-other-type-hangs'),
  });
  const [id = ''] = mock.state.uploads.keys();
  const hanging = send(mock, id, { members: { fileSize: 'x' } }).catch((error: Error) => error);
  await expect.poll(() => mock.state.requests.length).toBe(1);
  const before = Date.now();
  await mock.close();
  expect(Date.now() - before).toBeLessThan(1000);
  expect(await hanging).toBeInstanceOf(Error);
  expect(mock.state.requests[0]?.status).toBeNull();
});

test('a taken port is an error', async () => {
  const mock = await startMock();
  await expect(startMock({ port: Number(new URL(mock.url).port) })).rejects.toThrow('EADDRINUSE');
  await mock.close();
});

test('the state can be looked at, without a secret in it', async () => {
  const mock = await startMock({ uploads: 1 });
  const [id = ''] = mock.state.uploads.keys();
  const { token } = mock.state.account;
  await send(mock, id, { path: `/v2?t=${token}`, headers: { 'X-Other': token }, body: `"${token}"` });
  const nearly = `${token.slice(1)}x`;
  await send(mock, id, { headers: { 'X-CleverTap-Token': nearly } });
  await send(mock, id);
  await [...mock.state.jobs.values()][0]?.finished;
  const answer = await request(`${mock.url}/_mock/state`);
  const text = await answer.body.text();
  await mock.close();
  const state = JSON.parse(text);
  expect(state.uploads).toEqual([expect.objectContaining({ id, state: 'completed', size: 12345 })]);
  expect(state.jobs).toEqual([expect.objectContaining({ uploadId: id, state: 'COMPLETED', rows: 493 })]);
  expect(state.requests.map(({ status }: { status: number }) => status)).toEqual([404, 401, 200]);
  expect(state.requests[0].headers).toMatchObject({ 'x-clevertap-token': '<token>', 'x-other': '<token>' });
  expect(Buffer.from(state.requests[0].body, 'base64').toString()).toBe('"<token>"');
  expect(text).not.toContain(token.slice(1));
});

test('the last 200 requests are kept', async () => {
  const mock = await startMock();
  for (let sent = 0; sent < 205; sent += 1) await send(mock, '', { path: `/${sent}` });
  await mock.close();
  expect(mock.state.requests).toHaveLength(200);
  expect(mock.state.requests[0]?.url).toBe('/5');
});
