import { defineConfig } from '@playwright/test';

// Real gateways, as far as they are installed (install.sh): for the nightly run.
export default defineConfig({
  testDir: '.',
  outputDir: '../../reports/gateways',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 180_000,
  forbidOnly: true,
  reporter: [['list'], ['../self/closing-line.ts']],
});
