import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { judgeConversations } from '../../../src/client/judge-conversations.ts';
import { newCredentials, playScenarios } from '../../../src/client/play-scenarios.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { scenarios } from '../../../src/mock/scenarios/index.ts';
import type { Scenario } from '../../../src/mock/scenarios/scenario.ts';
import { failedIn, failuresOf } from './judge-script.ts';

interface Driver {
  readonly id: string;
  /** What has to be there, as a command that ends with 0. */
  readonly needs: readonly string[];
  /** Makes the program in a folder, if that has to be done. */
  readonly build?: (folder: string) => readonly string[];
  readonly command: (folder: string) => readonly string[];
  /** What its `--bug` violates, and the scenarios that show it. */
  readonly bug: { readonly violates: string; readonly shows: RegExp };
}

const example = (...path: readonly string[]) => join(packageRoot, 'examples', ...path);

// The TypeScript client plays every scenario, and has its bug found, in client-command.spec.ts.
const drivers: readonly Driver[] = [
  {
    id: 'Python',
    needs: ['python3', '-c', 'import requests'],
    command: () => ['python3', example('python/client.py')],
    bug: { violates: 'client.accepted.estimatedCompletionTime', shows: /^time-(east|west)$/ },
  },
  {
    id: 'Go',
    needs: ['go', 'version'],
    build: (folder) => ['go', 'build', '-o', join(folder, 'client'), example('go/client.go')],
    command: (folder) => [join(folder, 'client')],
    bug: { violates: 'client.body.fileSize.sent', shows: /^accepted$/ },
  },
  {
    id: 'Java',
    needs: ['javac', '-version'],
    build: (folder) => ['javac', '-d', folder, example('java/Client.java')],
    command: (folder) => ['java', '-Xshare:auto', '-XX:TieredStopAtLevel=1', '-cp', folder, 'Client'],
    bug: { violates: 'client.body.fileSize.sent', shows: /^accepted$/ },
  },
  {
    id: 'shell',
    needs: ['bash', '-c', 'curl --version && jq --version'],
    command: () => ['bash', example('shell/client.sh')],
    bug: { violates: 'client.errors.upload-not-found', shows: /^upload-not-found/ },
  },
];

const succeeds = ([file = '', ...parameters]: readonly string[]) =>
  spawnSync(file, parameters, { stdio: 'ignore' }).status === 0;

function built({ build, command }: Driver): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'driver-'));
  if (build) expect(succeeds(build(folder))).toBe(true);
  return command(folder);
}

async function judge(command: readonly string[], shows: RegExp) {
  const played = await playScenarios(
    scenarios.filter(({ id }) => shows.test(id)),
    newCredentials(),
    { command, environment: process.env, mappings: [], jobs: 4, timeLimitMs: 60_000, timeoutMs: 5000 },
  );
  return judgeConversations(played.map(({ conversation }) => conversation));
}

/** Fewer scenarios that together put every requirement to the test, and show every envelope. */
function coveringScenarios(): readonly Scenario[] {
  const seen = new Set<string>();
  return scenarios.filter(({ requirement, envelope = '' }) => {
    const isNew = !seen.has(requirement) || !seen.has(envelope);
    seen.add(requirement).add(envelope);
    return isNew;
  });
}

const covering = coveringScenarios();

for (const driver of drivers) {
  test.describe(`the ${driver.id} client`, () => {
    test.describe.configure({ timeout: 240_000 });
    // Asked once a test, since whoever loads this file would start every toolchain.
    test.beforeEach(() =>
      test.skip(!succeeds(driver.needs), `the toolchain of the ${driver.id} client is not there`),
    );

    test('fails in no scenario of a set that covers every requirement and envelope, but with its bug', async () => {
      const command = built(driver);
      const judged = await judge(command, new RegExp(`^(${covering.map(({ id }) => id).join('|')})$`));
      expect(judged).toHaveLength(covering.length);
      expect(failuresOf(judged)).toEqual([]);
      const { violates, shows } = driver.bug;
      expect(failedIn(await judge([...command, '--bug'], shows))).toContain(violates);
    });

    test('fails in no scenario', { tag: '@nightly' }, async () => {
      const judged = await judge(built(driver), /./);
      expect(judged).toHaveLength(scenarios.length);
      expect(failuresOf(judged)).toEqual([]);
    });
  });
}
