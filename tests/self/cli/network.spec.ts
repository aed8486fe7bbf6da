import { expect, test } from '@playwright/test';
import { startMock } from '../../../src/mock/start-mock.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { startForwardProxy } from '../engine/forward-proxy.ts';
import { callCli } from './call-cli.ts';
import { newFolder, recordIn, runCli } from './run-cli.ts';

test('a run through a proxy and without checks says so, and shows no credentials of the proxy', async () => {
  const [mock, proxy] = [await startMock(), await startForwardProxy('user:canary-password')];
  const folder = newFolder();
  const environment = {
    ...mock.environment,
    HTTP_PROXY: `http://user:canary-password@127.0.0.1:${proxy.port}`,
  };
  const parameters = ['run', '--runner', 'engine', '--rate', '0', '--profile', 'smoke', '--insecure'];
  const { stdout, stderr, exitCode } = await callCli(parameters, { folder, environment });
  proxy.close();
  await mock.close();
  const record = recordIn(folder);
  expect(record.target).toMatchObject({ insecure: true, proxy: `http://127.0.0.1:${proxy.port}` });
  expect(stdout).toContain('INSECURE');
  expect(stdout + stderr + JSON.stringify(record)).not.toContain('canary-password');
  expect(proxy.passed).toHaveLength(record.totals.requests);
  expect(exitCode).toBe(0);
});

test('a limit holds over workers that take over after failed tests', async () => {
  const mock = await startMock({ defects: defects.filter(({ id }) => id === 'token-any-accepted') });
  const folder = newFolder();
  const parameters = ['run', '--rate', '0', '--max-requests', '120'];
  await runCli(parameters, { folder, environment: mock.environment });
  const { ledger, run } = recordIn(folder);
  // What is asked of the mock is a GET, a PUT or a completion; it keeps the last 200.
  expect(mock.state.requests).toHaveLength(120);
  expect(ledger.requests.total).toBe(120);
  expect(run.complete).toBe(false);
  await mock.close();
});
