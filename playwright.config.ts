import { defineConfig } from '@playwright/test';
import { planOrEnd } from './src/playwright/plan.ts';

const { files, isShard } = await planOrEnd();

// Playwright plays files in the order of their names. The list has all areas in the order of the plan; a file that is
// named on the command line is played by itself.
const chosen = process.argv.slice(2).some((argument) => /\.spec\b/.test(argument));

// Nothing is played then, so there is nothing to conclude.
const listed = process.argv.includes('--list');

// Retrying is the transport's business; batches share uploads and the rate, so one worker plays them all.
export default defineConfig({
  testDir: './tests/conformance',
  testMatch: chosen ? /\.spec\.[jt]s$/ : /conformance\.list\.[jt]s$/,
  globalSetup: './src/playwright/global-setup',
  outputDir: files.output,
  workers: 1,
  retries: 0,
  timeout: 0,
  failOnFlakyTests: true,
  forbidOnly: true,
  reporter: listed
    ? 'list'
    : [
        ['./src/playwright/reporter'],
        ['html', { outputFolder: files.playwright, open: 'never' }],
        ...(isShard ? [['blob', { outputDir: files.blob }] as const] : []),
      ],
});
