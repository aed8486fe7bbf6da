import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { plannedTests } from '../../../src/runner/planned-tests.ts';
import { resolveOptions } from '../../../src/target/settings/resolve-target.ts';
import { newFolder, recordIn, runProgram } from './run-cli.ts';
import { runOfAuthFile } from './whole-runs.ts';

const playwright = join(packageRoot, 'node_modules/@playwright/test/cli.js');
const config = join(packageRoot, 'dist/playwright.config.js');

const planned = plannedTests(loadContract(), resolveOptions({}));

test('--list names every test in the order of the plan, and plays nothing', async () => {
  const folder = newFolder();
  const { exitCode, stdout } = await runProgram([playwright, 'test', '-c', config, '--list'], { folder });
  const titles = [...stdout.matchAll(/\.spec\.[jt]s:\d+:\d+ › (.*)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(planned.map(({ title }) => title));
  expect(stdout).not.toContain('CONFORMANT');
  expect(exitCode).toBe(0);
});

test('a file that is named is played by itself, after the preflight that every batch needs', async () => {
  const { exitCode, folder } = await runOfAuthFile();
  const batches = new Set(recordIn(folder).cases.map(({ batch }) => batch));
  const own = planned.filter(
    ({ kind, area }) => kind === 'preflight' || (kind === 'batch' && area === 'auth'),
  );
  expect([...batches].toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  expect(exitCode).toBe(3);
});

test('--shard of Playwright is one line that names the setting, and exit code 2', async () => {
  for (const shard of [['--shard=2/3'], ['--shard', '2/3']]) {
    const { exitCode, stderr } = await runProgram([playwright, 'test', '-c', config, ...shard]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr:
        "error: --shard 2/3 is Playwright's, which would leave every test to the first shard: set CONFORMANCE_SHARD=2/3\n",
    });
  }
});

test('-x ends the run at the first failure, and the record says that it is not all', async () => {
  const mock = await startMock({ defects: defects.filter(({ id }) => id === 'token-any-accepted') });
  const folder = newFolder();
  const { exitCode } = await runProgram([playwright, 'test', '-c', config, '-x'], {
    folder,
    environment: { ...mock.environment, CONFORMANCE_RATE: '0' },
  });
  await mock.close();
  const { run, cases } = recordIn(folder);
  expect({ exitCode, complete: run.complete }).toEqual({ exitCode: 1, complete: false });
  expect(new Set(cases.map(({ batch }) => batch)).size).toBe(1);
});
