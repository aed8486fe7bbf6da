// npx playwright test -c examples/in-process
import { test as base, expect } from '@playwright/test';
import { startMock } from 'signedurl-conformance/mock';
import { complete, upload } from './sdk.mjs';

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured object
  mock: async ({}, use) => {
    const mock = await startMock();
    await use(mock);
    await mock.close();
  },
  config: async ({ mock }, use) =>
    use({ baseUrl: mock.url, accountId: mock.accountId, token: mock.token, catalogId: mock.catalogId }),
});

test('an upload is completed, and nothing that was sent is wrong', async ({ mock, config }) => {
  const { jobId } = await upload(config, 'products.csv', 'id,name\n1,Café\n');
  expect(mock.jobs.has(jobId)).toBe(true);
  expect(mock.judgeClient().findings).toEqual([]);
});

test('a refusal is thrown with its code', async ({ mock, config }) => {
  const there = { ...config, baseUrl: mock.scenarioUrl('catalog-not-found-list') };
  await expect(upload(there, 'products.csv', 'id\n1\n')).rejects.toMatchObject({ code: 'CATALOG_NOT_FOUND' });
});

test('the page of a gateway is an error', async ({ mock, config }) => {
  await expect(complete(config, mock.scenarioUpload('html-502'), 'products.csv', 5)).rejects.toThrow();
});
