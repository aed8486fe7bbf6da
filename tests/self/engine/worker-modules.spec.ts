import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { coverageIn, runOfAuthFile, wholeRun } from '../cli/whole-runs.ts';

const heavy = ['ajv', 'yaml', 'zod', 'fast-check', 'fastify', 'undici', '@faker-js/faker', 'preact'];
const packagesIn = (modules: readonly string[]) =>
  heavy.filter((name) => modules.some((url) => url.includes(`/node_modules/${name}/`)));

/** The modules of each process that left its coverage (NODE_V8_COVERAGE) in a folder. */
const modulesIn = (folder: string): string[][] =>
  readdirSync(folder).map((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });

test('a worker loads nothing of what judges, sends or reports', async () => {
  const { folder } = await runOfAuthFile();
  const processes = modulesIn(coverageIn(folder));
  const isWorker = (modules: readonly string[]) => modules.some((url) => /workerProcessEntry/.test(url));
  expect(processes.flatMap(packagesIn)).toEqual(expect.arrayContaining(['ajv', 'undici', 'fastify']));
  const [worker = [], ...others] = processes.filter(isWorker);
  expect(others).toEqual([]);
  expect(packagesIn(worker)).toEqual([]);
  const own = worker.filter((url) => url.includes('/dist/src/')).map((url) => url.split('/dist/')[1]);
  expect(own.toSorted()).toEqual([
    'src/playwright/ask.js',
    'src/playwright/declare.js',
    'src/playwright/plan.js',
  ]);
});

test('where the command plays the run, no process of Playwright loads anything of that', async () => {
  const { folder } = await wholeRun();
  const loaded = modulesIn(coverageIn(folder));
  expect(loaded.length).toBeGreaterThanOrEqual(3);
  const isPlaywright = (modules: readonly string[]) => modules.some((url) => /playwright\/lib\//.test(url));
  const presenting = loaded.filter(isPlaywright);
  expect(presenting.length).toBeGreaterThanOrEqual(2);
  expect(presenting.flatMap(packagesIn)).toEqual([]);
  // A run that is compared with nothing reads neither deviations nor records.
  expect(loaded.flatMap(packagesIn)).not.toContain('yaml');
});
