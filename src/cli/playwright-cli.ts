import { createRequire } from 'node:module';
import { join } from 'node:path';
import { builtRoot } from '../contract/package-root.ts';
import { ConfigurationError } from '../target/settings/configuration.ts';

/** The suite's own configuration of Playwright. */
export const playwrightConfig = join(builtRoot, 'playwright.config.js');

/** The script that starts Playwright. Throws ConfigurationError where it was left out of the installation. */
export function playwrightCli(): string {
  try {
    return createRequire(import.meta.url).resolve('@playwright/test/cli');
  } catch {
    throw new ConfigurationError(
      'Playwright is not installed: npm install -D @playwright/test, or choose --runner engine',
    );
  }
}
