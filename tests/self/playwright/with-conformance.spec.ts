import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { givenInConfiguration } from '../../../src/playwright/given.ts';
import { conformanceTests } from '../../../src/playwright/index.ts';
import { conformanceSetup, withConformance } from '../../../src/playwright/with-conformance.ts';
import { plannedTests } from '../../../src/runner/planned-tests.ts';
import { resolveOptions } from '../../../src/target/settings/resolve-target.ts';

const variables = ['SIGNEDURL_CONFORMANCE_GIVEN', 'SIGNEDURL_CONFORMANCE_PLAN'] as const;

test.afterEach(() => {
  for (const name of variables) delete process.env[name];
});

test('a configuration keeps what is its own and gains one project, played by one worker without retries', () => {
  const own = { testDir: 'own', retries: 2, globalSetup: './own-setup', projects: [{ name: 'pages' }] };
  const { projects = [], globalSetup, ...rest } = withConformance(own);
  expect(rest).toEqual({ testDir: 'own', retries: 2 });
  expect(globalSetup).toEqual(['./own-setup', conformanceSetup]);
  expect(projects).toMatchObject([
    { name: 'pages' },
    { name: 'signedurl-conformance', workers: 1, retries: 0, timeout: 0, fullyParallel: false },
  ]);
});

test('a configuration without projects keeps its tests as one', () => {
  expect(withConformance({ testDir: 'own' }).projects).toMatchObject([{}, { name: 'signedurl-conformance' }]);
});

test('settings reach every process as texts, and choose the tests', async () => {
  withConformance({}, { profile: 'smoke', strict: true, rate: 5 });
  expect(givenInConfiguration()).toEqual({ profile: 'smoke', strict: 'true', rate: '5' });
  const titles = (await conformanceTests()).map(([title]) => title);
  const planned = plannedTests(loadContract(), resolveOptions({ profile: 'smoke' }));
  expect(titles).toEqual(planned.map(({ title }) => title));
});
