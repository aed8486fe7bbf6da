import { defineConfig } from '@playwright/test';

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
