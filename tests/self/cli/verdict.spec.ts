import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { type MockOptions, startMock } from '../../../src/mock/start-mock.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { callCli } from './call-cli.ts';
import { newFolder, recordIn, runCli, runProgram } from './run-cli.ts';
import { jobPageIn, wholeRun } from './whole-runs.ts';

/** Runs a command against a mock of its own and gives how it ended and what it recorded. */
async function judgeBy(
  run: typeof runCli,
  options: MockOptions,
  parameters: string[] = [],
  variables: NodeJS.ProcessEnv = {},
) {
  const mock = await startMock(options);
  const folder = newFolder();
  const environment = { ...mock.environment, CONFORMANCE_PROFILE: 'smoke', ...variables };
  const ended = await run(['run', '--rate', '0', ...parameters], { folder, environment });
  await mock.close();
  return { ...ended, folder, record: recordIn(folder) };
}

type Judge = (
  options: MockOptions,
  parameters?: string[],
  variables?: NodeJS.ProcessEnv,
) => ReturnType<typeof judgeBy>;

/** The engine alone, in this process: for what Playwright has no part in. */
const judge: Judge = (options, parameters = [], variables) =>
  judgeBy(callCli, options, ['--runner', 'engine', ...parameters], variables);

/** The command as it is installed, with Playwright. */
const judgeAsInstalled: Judge = (...given) => judgeBy(runCli, ...given);

const standing = (record: ReturnType<typeof recordIn>, id: string) =>
  record.requirements.find((requirement) => requirement.id === id);

test('a run on the embedded mock is conformant and leaves every file', async () => {
  const { exitCode, stdout, folder } = await wholeRun();
  expect(stdout).toContain('CONFORMANT');
  expect(readFileSync(jobPageIn(folder), 'utf8')).toContain('## ✔ conformant');
  const { verdict, target, run, totals } = recordIn(folder);
  expect({ verdict, kind: target.kind, complete: run.complete }).toEqual({
    verdict: 'conformant',
    kind: 'mock',
    complete: true,
  });
  expect(totals.requirements.untested).toBe(0);
  const files = ['ctrf.json', 'exchanges.har', 'summary.md', 'badge.svg', 'badge.json'];
  for (const file of ['index.html', 'junit.xml', 'playwright/index.html', ...files]) {
    expect(existsSync(join(folder, 'reports/latest', file)), file).toBe(true);
  }
  expect(readFileSync(join(folder, 'reports/latest/junit.xml'), 'utf8')).toContain(
    '<testcase name="body.fileSize.type: ',
  );
  expect(exitCode).toBe(0);
});

test('uploads given by id and uploads that are provisioned give the same verdict', async () => {
  const [given, provisioned] = [await judge({ uploads: 60 }), await judge({})];
  expect(given.record.verdict).toBe('conformant');
  expect(given.record.requirements).toEqual(provisioned.record.requirements);
  expect(given.record.totals.requests).toBeLessThan(provisioned.record.totals.requests);
});

test('without restricted credentials authorization.catalog is untested and said so', async () => {
  const without = { CLEVERTAP_RESTRICTED_ACCOUNT_ID: '', CLEVERTAP_RESTRICTED_TOKEN: '' };
  const { exitCode, stdout, record } = await judge({}, [], without);
  expect(standing(record, 'authorization.catalog')?.status).toBe('untested');
  expect(stdout).toContain('set CLEVERTAP_RESTRICTED_ACCOUNT_ID and CLEVERTAP_RESTRICTED_TOKEN');
  expect({ exitCode, verdict: record.verdict }).toEqual({ exitCode: 0, verdict: 'conformant' });
  const strict = await judge({}, ['--require-all'], without);
  expect({ exitCode: strict.exitCode, verdict: strict.record.verdict }).toEqual({
    exitCode: 3,
    verdict: 'inconclusive',
  });
});

for (const uploads of [0, 5]) {
  test(`a wrong token is inconclusive and the account's doing, with ${uploads} uploads given`, async () => {
    const { exitCode, record } = await judge({ uploads }, [], { CLEVERTAP_TOKEN: 'not-the-token' });
    expect({ exitCode, verdict: record.verdict, blame: record.blame }).toEqual({
      exitCode: 3,
      verdict: 'inconclusive',
      blame: 'account',
    });
    expect(record.totals.requests).toBeLessThan(5);
  });
}

test('nothing that listens is inconclusive and the network’s doing', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  const folder = newFolder();
  const { exitCode } = await callCli(
    ['run', '--runner', 'engine', '--target', 'sandbox', '--base-url', `http://127.0.0.1:${port}`],
    {
      folder,
      environment: { CLEVERTAP_ACCOUNT_ID: 'A', CLEVERTAP_TOKEN: 'T', CLEVERTAP_CATALOG_ID: '5' },
    },
  );
  const { verdict, blame } = recordIn(folder);
  expect({ exitCode, verdict, blame }).toEqual({ exitCode: 3, verdict: 'inconclusive', blame: 'network' });
});

test('too few uploads make the rest inconclusive and the account’s doing', async () => {
  const { exitCode, record, stdout } = await judge({ uploads: 4 }, ['--profile', 'standard']);
  expect({ exitCode, verdict: record.verdict, blame: record.blame }).toEqual({
    exitCode: 3,
    verdict: 'inconclusive',
    blame: 'account',
  });
  expect(stdout).toContain('all 4 uploads that were given are used up');
});

test('a broken server is nonconformant, and the console says what to paste', async () => {
  const broken = defects.filter(({ id }) => id === 'file-size-digits-read' || id === 'job-id-constant');
  const { exitCode, record, stdout } = await judgeAsInstalled({ defects: broken }, ['--strict']);
  expect({ exitCode, verdict: record.verdict, blame: record.blame, strict: record.run.strict }).toEqual({
    exitCode: 1,
    verdict: 'nonconformant',
    blame: 'server',
    strict: true,
  });
  expect(record.requirements.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual([
    'success.jobId.unique',
    'body.fileSize.type',
  ]);
  for (const text of ['expected  CATALOG_INVALID_REQUEST', 'actual    200, accepted', '$CLEVERTAP_TOKEN']) {
    expect(stdout).toContain(text);
  }
});

test('an implied requirement fails the run under --strict alone', async () => {
  const broken = defects.filter(({ id }) => id === 'job-id-constant');
  const [mild, strict] = [await judge({ defects: broken }), await judge({ defects: broken }, ['--strict'])];
  expect([mild.exitCode, strict.exitCode]).toEqual([0, 1]);
  for (const { record } of [mild, strict]) {
    expect(standing(record, 'success.jobId.unique')?.status).toBe('failed');
  }
});

test('a part of the suite alone is never conformant', async () => {
  const { exitCode, record } = await judgeAsInstalled({}, ['--profile', 'standard', '--grep', '@auth']);
  expect(standing(record, 'headers.token.invalid')?.status).toBe('passed');
  expect(standing(record, 'body.json')?.status).toBe('untested');
  expect({ exitCode, verdict: record.verdict, complete: record.run.complete }).toEqual({
    exitCode: 3,
    verdict: 'inconclusive',
    complete: false,
  });
});

test('all but a part that is implied alone is not conformant either', async () => {
  const { exitCode, record } = await judge({}, ['--profile', 'standard', '--grep', '^((?!@robust).)*$']);
  expect({ exitCode, verdict: record.verdict }).toEqual({ exitCode: 3, verdict: 'inconclusive' });
  expect(record.why).toContain('only a part');
});

test('playwright test, called directly, names a mistake in the configuration and ends with exit code 2', async () => {
  const playwright = join(packageRoot, 'node_modules/@playwright/test/cli.js');
  const { exitCode, stderr } = await runProgram(
    [playwright, 'test', '-c', join(packageRoot, 'playwright.config.ts')],
    { environment: { CONFORMANCE_TARGET: 'sandbox' } },
  );
  expect(stderr).toMatch(/^error: [^\n]*CLEVERTAP_REGION[^\n]*\n$/);
  expect(exitCode).toBe(2);
});
