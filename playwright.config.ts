import { defineConfig } from '@playwright/test';
import { loadContract } from './src/contract/contract.ts';
import { plannedBatches } from './src/engine/plan/planned-batches.ts';
import { readComparison } from './src/record/baseline/read-comparison.ts';
import { runFiles } from './src/record/run-files.ts';
import { ConfigurationError } from './src/target/settings/configuration.ts';
import { readSettings } from './src/target/settings/read-settings.ts';
import { resolveOptions } from './src/target/settings/resolve-target.ts';

function reportFiles() {
  try {
    const options = resolveOptions(readSettings({}, process.env, process.cwd()));
    readComparison(options);
    if (options.cases?.length) plannedBatches(loadContract(), options);
    return runFiles(options.reportDir);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    console.error(`error: ${error.message}`);
    process.exit(2);
  }
}

const files = reportFiles();

// Retrying is the transport's business, and a worker more would share out uploads and rate.
export default defineConfig({
  testDir: './tests/conformance',
  globalSetup: './tests/conformance/global-setup',
  outputDir: files.output,
  workers: 1,
  retries: 0,
  timeout: 0,
  failOnFlakyTests: true,
  forbidOnly: true,
  reporter: [
    ['./src/report/playwright-reporter'],
    ['html', { outputFolder: files.playwright, open: 'never' }],
    ...(process.env.CONFORMANCE_SHARD ? [['blob', { outputDir: files.blob }] as const] : []),
  ],
  projects: [
    { name: 'first look', testMatch: /first-look\.setup\.[jt]s/, teardown: 'whole run' },
    { name: 'cases', testMatch: /\.spec\.[jt]s/, dependencies: ['first look'] },
    { name: 'whole run', testMatch: /whole-run\.teardown\.[jt]s/ },
  ],
});
