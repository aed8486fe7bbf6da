import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Whatever several workers need of a run is made once and kept there; Playwright empties the folder before each run.
process.env.SELF_TEST_RECORDS = join(import.meta.dirname, '../../reports/self/records');

// A worker loads and compiles for some seconds of its own: as many as keep the cores busy, and one for those that wait.
const busy = availableParallelism() + 1;
const waiting = 5;

/** The tests of the suite itself, but for those whose tags match. */
export const selfTests = (left: readonly RegExp[]) =>
  defineConfig({
    testDir: '.',
    outputDir: '../../reports/self',
    workers: busy + waiting,
    fullyParallel: true,
    retries: 0,
    timeout: 120_000,
    forbidOnly: true,
    projects: [
      // Servers that hang, answer late or are asked again and again: a worker waits most of the time.
      { name: 'waiting', grep: /@waits/, grepInvert: [...left], workers: waiting },
      { name: 'self', grepInvert: [/@waits/, ...left], workers: busy },
    ],
    reporter: [['dot'], ['./closing-line.ts']],
  });
