// npx vitest run examples/in-process/vitest.test.mjs
import { startMock } from 'signedurl-conformance/mock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complete, upload } from './sdk.mjs';

let mock;
const config = () => ({
  baseUrl: mock.url,
  accountId: mock.accountId,
  token: mock.token,
  catalogId: mock.catalogId,
});

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test('an upload is completed, and nothing that was sent is wrong', async () => {
  const { jobId } = await upload(config(), 'products.csv', 'id,name\n1,Café\n');
  expect(mock.jobs.has(jobId)).toBe(true);
  expect(mock.judgeClient().findings).toEqual([]);
});

test('a refusal is thrown with its code', async () => {
  const there = { ...config(), baseUrl: mock.scenarioUrl('catalog-not-found-list') };
  await expect(upload(there, 'products.csv', 'id\n1\n')).rejects.toMatchObject({ code: 'CATALOG_NOT_FOUND' });
});

test('the page of a gateway is an error', async () => {
  await expect(complete(config(), mock.scenarioUpload('html-502'), 'products.csv', 5)).rejects.toThrow();
});
