import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Whatever several workers need of a run is made once and kept there; Playwright empties the folder before each run.
process.env.SELF_TEST_RECORDS = join(import.meta.dirname, '../../reports/self/records');

export default defineConfig({
  testDir: '.',
  outputDir: '../../reports/self',
  // Much of the time is spent waiting for servers that hang or answer late.
  workers: 4,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  forbidOnly: true,
  reporter: [['dot'], ['./closing-line.ts']],
});
