import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, type Page, test } from '@playwright/test';
import { reportHtml } from '../../../src/report/html/report-html.ts';
import type { RunRecord } from '../../../src/run/record.ts';
import { launchBrowser } from '../browser.ts';

let launched: Promise<Browser> | undefined;

/** One browser for all tests of a worker, closed with it. */
const browser = () => {
  launched ??= launchBrowser();
  return launched;
};

const made = new WeakMap<RunRecord, string>();

function pageOf(record: RunRecord): string {
  const html = made.get(record) ?? reportHtml(record);
  made.set(record, html);
  return html;
}

export interface OpenedPage {
  readonly page: Page;
  /** What the page said or asked for, its own file aside. */
  readonly heard: readonly string[];
  /** Pixels by which the page is wider than its window. */
  readonly wider: () => Promise<number>;
}

/** Opens the page of a record from disk, at an address within it, and notes all that the page says or asks for. */
export async function openPage(
  record: RunRecord,
  options: BrowserContextOptions & { hash?: string } = {},
): Promise<OpenedPage> {
  const { hash = '', ...settings } = options;
  const file = test.info().outputPath('index.html');
  await writeFile(file, pageOf(record));
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 800 }, ...settings });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('dialog', (dialog) => heard.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) heard.push(request.url());
  });
  await page.goto(url + hash);
  const wider = () => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return { page, heard, wider };
}
