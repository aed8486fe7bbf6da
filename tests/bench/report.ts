import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import type { RunRecord } from '../../src/record/record.ts';
import { reportHtml } from '../../src/report/html/report-html.tsx';
import { launchBrowser } from '../self/browser.ts';
import { manyCases } from '../self/report/many-cases.ts';
import { recordOf } from '../self/report/record-of.ts';

// How large the page is, how soon it is seen, and how long its filters take, for runs of 300 and of 20,000 cases.
const rounds = 3;

const fewDefects = ['file-name-null-accepted', 'code-of-catalog-in-lower-case', 'token-account-id-accepted'];
const manyDefects = ['token-any-accepted', 'message-node-trace', 'body-malformed-is-500', 'job-id-constant'];

const records: Readonly<Record<string, () => Promise<RunRecord>>> = {
  'conforming, 300 cases': async () => manyCases(await recordOf({}), 300),
  'a few defects, 300 cases': async () => manyCases(await recordOf({ defects: fewDefects }), 300),
  'conforming, 20,000 cases': async () => manyCases(await recordOf({}), 20_000),
  'a few defects, 20,000 cases': async () => manyCases(await recordOf({ defects: fewDefects }), 20_000),
  'every answer wrong, 20,000 cases': async () => manyCases(await recordOf({ defects: manyDefects }), 20_000),
};

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

// In the page; a text, since it is no code of this process.
const firstPaint = `new Promise((resolve) => {
  const seen = (list) => resolve(list.getEntriesByName('first-contentful-paint')[0]?.startTime);
  new PerformanceObserver(seen).observe({ type: 'paint', buffered: true });
})`;

/** From the event to the frame after it. */
const filterTime = (name: string, value: string) => `(async () => {
  const control = document.querySelector('[name=${name}]');
  const start = performance.now();
  control.value = ${JSON.stringify(value)};
  control.dispatchEvent(new Event('input', { bubbles: true }));
  const script = performance.now() - start;
  document.body.offsetHeight;
  return [script, performance.now() - start];
})()`;

async function measured(inBrowser: Browser, url: string) {
  const page = await inBrowser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url, { waitUntil: 'commit' });
  const paint = await page.evaluate<number>(firstPaint);
  await page.waitForLoadState();
  const times: Record<string, number> = { paint };
  for (const [name, value] of [
    ['q', 'token'],
    ['q', 'tokens'],
    ['level', 'documented'],
    ['q', ''],
    ['level', ''],
  ] as const) {
    const [, whole = 0] = await page.evaluate<number[]>(filterTime(name, value));
    times[`${name}=${value}`] = whole;
  }
  await page.close();
  return times;
}

const folder = mkdtempSync(join(tmpdir(), 'report-bench-'));
const browser = await launchBrowser();
for (const [name, make] of Object.entries(records)) {
  const record = await make();
  const start = performance.now();
  const html = reportHtml(record);
  const rendering = performance.now() - start;
  const file = join(folder, 'index.html');
  writeFileSync(file, html);
  const all: Record<string, number>[] = [];
  for (let round = 0; round < rounds; round++) all.push(await measured(browser, pathToFileURL(file).href));
  const figures = Object.keys(all[0] ?? {}).map(
    (figure) => `${figure} ${median(all.map((times) => times[figure] ?? 0)).toFixed(0)} ms`,
  );
  const size = (Buffer.byteLength(html) / 1e6).toFixed(2);
  process.stdout.write(`${name}: ${size} MB, made in ${rendering.toFixed(0)} ms; ${figures.join(', ')}\n`);
}
await browser.close();
rmSync(folder, { recursive: true });
