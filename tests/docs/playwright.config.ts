import { defineConfig } from '@playwright/test';

/** Every command of the documentation, in a copy of the repository; most are whole runs. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../reports/docs-tests',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 900_000,
  forbidOnly: true,
  reporter: [['list'], ['../self/closing-line.ts']],
});
