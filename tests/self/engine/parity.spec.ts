import { expect, test } from '@playwright/test';
import { startMock } from '../../../src/mock/start-mock.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { newFolder, recordIn, runCli } from '../cli/run-cli.ts';
import { wholeRun, wholeSeed } from '../cli/whole-runs.ts';
import { judgeMock } from './judge-mock.ts';

type Run = Awaited<ReturnType<typeof judgeMock>>;

const standings = ({ requirements }: Run) => requirements.map(({ id, status }) => [id, status]);

function expectAlike(withPlaywright: Run, alone: Run): void {
  expect(withPlaywright.verdict).toBe(alone.verdict);
  expect(withPlaywright.cases.map(({ id }) => id).toSorted()).toEqual(
    alone.cases.map(({ id }) => id).toSorted(),
  );
  expect(standings(withPlaywright)).toEqual(standings(alone));
}

const flags = { seed: wholeSeed, timeout: '10000' };

test('the engine alone and Playwright agree on the mock as documented', async () => {
  expectAlike(recordIn((await wholeRun()).folder), await judgeMock({}, flags));
});

test('the engine alone and Playwright agree on a server that is broken', async () => {
  const options = { defects: defects.filter(({ id }) => id === 'rejection-uses-up-upload') };
  const alone = await judgeMock(options, flags);
  const mock = await startMock(options);
  const folder = newFolder();
  await runCli(['run', '--rate', '0', '--seed', wholeSeed], { folder, environment: mock.environment });
  await mock.close();
  expectAlike(recordIn(folder), alone);
});
