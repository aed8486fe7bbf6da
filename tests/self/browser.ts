import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';

const installed = [
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const unpacked = join(tmpdir(), 'signedurl-conformance-chromium');

/** Unpacks into a folder of its own and moves it, since several workers may come here at once. */
async function unpack(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'));
  process.env.TMPDIR = folder;
  const path = await packed.executablePath().finally(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  if (dirname(path) !== folder) return path;
  await rename(folder, unpacked).catch(() => rm(folder, { recursive: true }));
  return join(unpacked, 'chromium');
}

/** A Chromium: Playwright's own, the system's, or the one that comes as a package. */
export async function launchBrowser(): Promise<Browser> {
  const path = installed.find((candidate) => candidate !== '' && existsSync(candidate));
  if (path) return chromium.launch({ executablePath: path });
  const inFolder = join(unpacked, 'chromium');
  return chromium.launch({ executablePath: existsSync(inFolder) ? inFolder : await unpack() });
}
