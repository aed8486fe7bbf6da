import { join } from 'node:path';
import type { PlaywrightTestConfig } from '@playwright/test';
import { builtRoot } from '../contract/package-root.ts';
import { type ConformanceSettings, keepGiven } from './given.ts';

/** The global setup that plays the tests of this suite, and writes their results, in a project of one's own. */
export const conformanceSetup: string = join(builtRoot, 'src/playwright/guest-setup.js');

const listOf = <Item>(items: Item | readonly Item[] | undefined): Item[] =>
  items ? ([items].flat() as Item[]) : [];

/**
 * Adds the tests of this suite to a Playwright configuration, as a project `signedurl-conformance` beside its own ones.
 * Settings have the names and values of {@link ConformanceSettings}; they win over the environment.
 */
export function withConformance<TestArgs, WorkerArgs>(
  config: PlaywrightTestConfig<TestArgs, WorkerArgs>,
  settings: ConformanceSettings = {},
): PlaywrightTestConfig<TestArgs, WorkerArgs> {
  keepGiven(settings);
  return {
    ...config,
    globalSetup: [...listOf(config.globalSetup), conformanceSetup],
    projects: [
      ...(config.projects ?? [{}]),
      {
        name: 'signedurl-conformance',
        testDir: join(builtRoot, 'tests/conformance'),
        testMatch: 'conformance.list.js',
        // The engine retries by its own rules, and batches share uploads and the rate: one file, played in its order.
        fullyParallel: false,
        workers: 1,
        retries: 0,
        repeatEach: 1,
        timeout: 0,
      },
    ],
  };
}
