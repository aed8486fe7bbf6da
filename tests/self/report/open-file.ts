import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { launchBrowser } from '../browser.ts';

let launched: Promise<Browser> | undefined;

/** One browser for all tests of a worker, closed with it. */
const browser = () => {
  launched ??= launchBrowser();
  return launched;
};

export interface OpenedPage {
  readonly page: Page;
  /** What the page said or asked for, its own file aside. */
  readonly heard: readonly string[];
  /** Pixels by which the page is wider than its window. */
  readonly wider: () => Promise<number>;
}

/** How a page is opened, and at which address within it. */
export type Opening = BrowserContextOptions & { readonly hash?: string };

/** Opens a page from disk, and notes all that it says or asks for. */
export async function openFile(file: string, { hash = '', ...settings }: Opening = {}): Promise<OpenedPage> {
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
