import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { type MockOptions, startMock } from '../../../src/mock/start-mock.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { flavours } from '../../../src/mock/variants/flavours/index.ts';
import { newFolder, runProgram } from '../cli/run-cli.ts';

const redocly = join(packageRoot, 'node_modules/@redocly/cli/bin/cli.js');
const inOpenapi = (name: string) => join(packageRoot, 'openapi', name);
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

const lint = (file: string) =>
  runProgram([redocly, 'lint', '--format', 'json', '--config', inOpenapi('redocly.yaml'), file], {
    environment: quiet,
  });

/** Runs the Arazzo workflows against a mock of their own. */
async function respect(options: MockOptions) {
  const mock = await startMock(options);
  const { environment: given } = mock;
  const inputs = {
    accountId: given.CLEVERTAP_ACCOUNT_ID,
    token: given.CLEVERTAP_TOKEN,
    restrictedAccountId: given.CLEVERTAP_RESTRICTED_ACCOUNT_ID,
    restrictedToken: given.CLEVERTAP_RESTRICTED_TOKEN,
    catalogId: Number(given.CLEVERTAP_CATALOG_ID),
  };
  const ended = await runProgram([redocly, 'respect', inOpenapi('upload.arazzo.yaml')], {
    environment: {
      ...quiet,
      REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
      REDOCLY_CLI_RESPECT_SERVER: `clevertap=${mock.url}`,
    },
  });
  const jobs = await Promise.all([...mock.state.jobs.values()].map(({ finished }) => finished));
  await mock.close();
  return { ...ended, jobs };
}

for (const file of ['openapi.yaml', 'upload.arazzo.yaml']) {
  test(`${file} has no error and no warning under the strictest rules`, async () => {
    const { exitCode, stdout } = await lint(inOpenapi(file));
    expect(JSON.parse(stdout).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
    expect(exitCode).toBe(0);
  });
}

test('a document that breaks a rule is found', async () => {
  const broken = join(newFolder(), 'openapi.yaml');
  writeFileSync(
    broken,
    readFileSync(inOpenapi('openapi.yaml'), 'utf8').replace('operationId: completeUpload', ''),
  );
  expect((await lint(broken)).exitCode).toBe(1);
});

test('the reference documentation renders', async () => {
  const page = join(newFolder(), 'openapi.html');
  const parameters = [redocly, 'build-docs', inOpenapi('openapi.yaml'), '-o', page];
  expect((await runProgram(parameters, { environment: quiet })).exitCode).toBe(0);
  expect(readFileSync(page, 'utf8')).toContain('Mark a Signed URL API');
});

test('the workflows run green against the mock, and their jobs complete', async () => {
  const { exitCode, stdout, stderr, jobs } = await respect({});
  expect(exitCode, stdout + stderr).toBe(0);
  expect(jobs.length).toBeGreaterThan(0);
  expect(jobs.every(({ state }) => state === 'COMPLETED')).toBe(true);
});

test('the workflows run green where an accepted completion is a 202', async () => {
  const { exitCode } = await respect({ flavours: flavours.filter(({ id }) => id === 'accepted-as-202') });
  expect(exitCode).toBe(0);
});

for (const id of ['token-any-accepted', 'catalog-unknown-is-catalog-invalid-request', 'status-lower-case']) {
  test(`the workflows run red against ${id}`, async () => {
    const { exitCode } = await respect({ defects: defects.filter((defect) => defect.id === id) });
    expect(exitCode).toBe(1);
  });
}
