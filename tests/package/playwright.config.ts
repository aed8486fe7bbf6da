import { defineConfig } from '@playwright/test';

// The packed package as others install it, on each Node that is supported: for the nightly run and before a release.
export default defineConfig({
  testDir: '.',
  outputDir: '../../reports/package',
  workers: 2,
  retries: 0,
  timeout: 300_000,
  forbidOnly: true,
  reporter: [['list'], ['../self/closing-line.ts']],
});
