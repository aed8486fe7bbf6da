import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, test } from '@playwright/test';
import { reportHtml } from '../../../src/report/html/report-html.ts';
import type { RunRecord } from '../../../src/run/record.ts';
import { launchBrowser } from '../browser.ts';
import { fullRecord } from './full-record.ts';
import { recordOf } from './record-of.ts';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());

/** Opens the page of a record from disk, and notes all that the page says or asks for. */
async function opened(record: RunRecord, width: number, colorScheme: 'light' | 'dark' = 'light') {
  const file = test.info().outputPath('index.html');
  await writeFile(file, reportHtml(record));
  const page = await browser.newPage({ viewport: { width, height: 740 }, colorScheme });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('dialog', (dialog) => heard.push(dialog.message()));
  page.on('request', (request) => heard.push(request.url()));
  const url = pathToFileURL(file).href;
  await page.goto(url);
  const asked = () => heard.filter((entry) => entry !== url);
  const wider = () => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return { page, asked, wider };
}

const records: Readonly<Record<string, () => Promise<RunRecord>>> = {
  conformant: () => recordOf({}),
  nonconformant: () => recordOf({ defects: ['accepts-any-token', 'stack-trace-in-message', 'html-errors'] }),
  inconclusive: () => recordOf({ environment: { CLEVERTAP_TOKEN: 'wrong' } }),
};

for (const [verdict, record] of Object.entries(records)) {
  for (const width of [360, 1280]) {
    test(`a ${verdict} run is one quiet page that fits ${width} pixels`, async () => {
      const { page, asked, wider } = await opened(await record(), width);
      await expect(page.getByRole('heading', { level: 1, name: verdict, exact: true })).toBeInViewport();
      await expect(page.getByRole('table')).toBeVisible();
      expect(await wider()).toBe(0);
      expect(asked()).toEqual([]);
    });
  }
}

test('a failed requirement leads to its finding, with the command', async () => {
  const { page } = await opened(await recordOf({ defects: ['unknown-upload-accepted'] }), 1280);
  await page.getByRole('table').getByRole('link', { name: 'upload.exists', exact: true }).click();
  const finding = page.getByRole('article').filter({ hasText: 'upload.exists' }).first();
  await expect(finding).toBeInViewport();
  await expect(finding.getByText('curl -sS -i')).toBeVisible();
});

const hostile =
  '<script>alert(1)</script><img src=https://host.example/x onerror=alert(2)></style><h1>\u202e';

for (const scheme of ['light', 'dark'] as const) {
  test(`hostile answers neither run nor load nor widen the ${scheme} page`, async () => {
    const { page, asked, wider } = await opened(fullRecord(hostile + 'x'.repeat(2000)), 360, scheme);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('nonconformant');
    await expect(page.locator('script, img')).toHaveCount(0);
    expect(await wider()).toBe(0);
    expect(asked()).toEqual([]);
  });
}

test('the page has two colour schemes', async () => {
  const ground = (page: Awaited<ReturnType<typeof opened>>['page']) =>
    page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  const light = await opened(fullRecord('text'), 360, 'light');
  const dark = await opened(fullRecord('text'), 360, 'dark');
  expect(await ground(light.page)).toBe('rgb(255, 255, 255)');
  expect(await ground(dark.page)).toBe('rgb(20, 23, 27)');
});
