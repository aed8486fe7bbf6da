// node --test examples/in-process/node.test.mjs
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startMock } from 'signedurl-conformance/mock';
import { complete, upload } from './sdk.mjs';

let mock;
const config = () => ({
  baseUrl: mock.url,
  accountId: mock.accountId,
  token: mock.token,
  catalogId: mock.catalogId,
});

before(async () => {
  mock = await startMock();
});
after(() => mock.close());

test('an upload is completed, and nothing that was sent is wrong', async () => {
  const { jobId } = await upload(config(), 'products.csv', 'id,name\n1,Café\n');
  assert.ok(mock.jobs.has(jobId));
  assert.deepEqual(mock.judgeClient().findings, []);
});

test('a refusal is thrown with its code', async () => {
  const there = { ...config(), baseUrl: mock.scenarioUrl('catalog-not-found-list') };
  await assert.rejects(upload(there, 'products.csv', 'id\n1\n'), { code: 'CATALOG_NOT_FOUND' });
});

test('the page of a gateway is an error', async () => {
  await assert.rejects(complete(config(), mock.scenarioUpload('html-502'), 'products.csv', 5));
});
