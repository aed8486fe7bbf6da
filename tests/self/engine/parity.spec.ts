import { expect, test } from '@playwright/test';
import { startMock } from '../../../src/mock/start-mock.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { newFolder, recordIn, runCli } from '../cli/run-cli.ts';
import { judgeMock } from './judge-mock.ts';

for (const id of [undefined, 'rejection-uses-up-upload']) {
  test(`the engine alone and Playwright agree on ${id ?? 'the mock as documented'}`, async () => {
    const options = { defects: defects.filter((defect) => defect.id === id) };
    const alone = await judgeMock(options, { seed: 'parity', timeout: '10000' });
    const mock = await startMock(options);
    const folder = newFolder();
    await runCli(['run', '--rate', '0', '--seed', 'parity'], { folder, environment: mock.environment });
    await mock.close();
    const withPlaywright = recordIn(folder);
    expect(withPlaywright.verdict).toBe(alone.verdict);
    expect(withPlaywright.cases.map((entry) => entry.id).toSorted()).toEqual(
      alone.cases.map((entry) => entry.id).toSorted(),
    );
    const standings = ({ requirements }: typeof alone) =>
      requirements.map((entry) => [entry.id, entry.status]);
    expect(standings(withPlaywright)).toEqual(standings(alone));
  });
}
