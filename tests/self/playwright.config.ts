import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Whatever several workers need of a run is made once and kept there; Playwright empties the folder before each run.
process.env.SELF_TEST_RECORDS = join(import.meta.dirname, '../../reports/self/records');

export default defineConfig({
  testDir: '.',
  outputDir: '../../reports/self',
  workers: 8,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  forbidOnly: true,
  projects: [
    // Servers that hang or answer late: a worker waits most of the time.
    { name: 'waiting', grep: /@waits/, workers: 4 },
    { name: 'self', grepInvert: /@waits/, workers: 4 },
  ],
  reporter: [['dot'], ['./closing-line.ts']],
});
