import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import { freePort } from '../../free-port.ts';
import { startFront } from './front.ts';
import { judgeAt } from './judge-at.ts';
import { idsWith } from './judge-mock.ts';

const dying = 60;

test('a server that is gone for three seconds is waited for, and judged', { tag: '@waits' }, async () => {
  const mock = await startMock({ uploads: 60 });
  const front = await startFront(mock.url, {
    before: (count) => {
      if (count !== dying) return false;
      front.close();
      setTimeout(front.reopen, 3000);
      return true;
    },
  });
  const record = await judgeAt({ ...mock.environment, CLEVERTAP_BASE_URL: front.url });
  front.close();
  await mock.close();
  expect(record.verdict).toBe('conformant');
  expect(record.ledger.repeatedAfter.refused).toBeGreaterThan(1);
});

/** Starts a mock in a process of its own on this port; ready once it says so. */
async function spawnAgain(environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const script = join(packageRoot, 'dist/tests/self/engine/mock-process.js');
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'], env: environment });
  await once(child.stdout, 'data');
  return child;
}

async function requestsAt(baseUrl: string): Promise<number> {
  const answer = await fetch(`${baseUrl}/_mock/state`);
  const { requests } = (await answer.json()) as { requests: unknown[] };
  return requests.length;
}

test('a server that is killed and started again after three seconds, with its uploads lost, is judged', {
  tag: '@waits',
}, async () => {
  const environment = {
    MOCK_PORT: String(await freePort()),
    CLEVERTAP_ACCOUNT_ID: 'ACCOUNT-1',
    CLEVERTAP_TOKEN: 'token-of-account-1',
  };
  let child = await spawnAgain(environment);
  let restarted = false;
  const baseUrl = `http://127.0.0.1:${environment.MOCK_PORT}`;
  const kill = async () => {
    await expect.poll(() => requestsAt(baseUrl)).toBeGreaterThan(dying);
    child.kill('SIGKILL');
    await sleep(3000);
    child = await spawnAgain(environment);
    restarted = true;
  };
  const killed = kill();
  const record = await judgeAt(
    {
      ...environment,
      CONFORMANCE_TARGET: 'sandbox',
      CLEVERTAP_BASE_URL: baseUrl,
      CLEVERTAP_CATALOG_ID: '321000',
    },
    { rate: '60' },
  );
  await killed;
  child.kill('SIGKILL');
  expect(restarted).toBe(true);
  expect(idsWith(record, 'failed')).toEqual([]);
  expect(record.ledger.repeatedAfter.refused).toBeGreaterThan(1);
  expect(record.verdict).toBe('conformant');
});

/** A mock in a process of its own, with the environment that points at it. */
async function spawnMock(): Promise<{ child: ChildProcess; environment: NodeJS.ProcessEnv }> {
  const command = [join(packageRoot, 'dist/src/cli/main.js'), 'mock', '--port', '0', '--uploads', '60'];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const environment: NodeJS.ProcessEnv = {};
  for await (const line of createInterface(child.stdout)) {
    const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? [];
    if (name) environment[name] = value;
    if (name === 'CLEVERTAP_UPLOAD_IDS') break;
  }
  return { child, environment };
}

test('a server that is killed leaves an honest record at once, and no upload is wasted', {
  tag: '@waits',
}, async () => {
  const { child, environment } = await spawnMock();
  const front = await startFront(environment.CLEVERTAP_BASE_URL ?? '', {
    before: async (count) => {
      if (count !== dying) return false;
      child.kill('SIGKILL');
      await once(child, 'exit');
      front.close();
      return true;
    },
  });
  const record = await judgeAt({ ...environment, CLEVERTAP_BASE_URL: front.url });
  const { verdict, blame, run, ledger, why } = record;
  expect({ verdict, blame, complete: run.complete }).toEqual({
    verdict: 'inconclusive',
    blame: 'network',
    complete: false,
  });
  expect(why).toContain('went out of reach');
  expect(idsWith(record, 'failed')).toEqual([]);
  expect(idsWith(record, 'passed').length).toBeGreaterThan(3);
  expect(front.count()).toBe(dying);
  expect(ledger.uploads.unused.length).toBeLessThanOrEqual(2);
});

test('a gateway with nothing behind it any more ends the run, and no upload is wasted', {
  tag: '@waits',
}, async () => {
  const mock = await startMock({ uploads: 60 });
  const front = await startFront(mock.url, {
    before: (count, response) => {
      if (count >= dying) response.writeHead(503, { 'Retry-After': '0' }).end('no backend');
      return count >= dying;
    },
  });
  const record = await judgeAt({ ...mock.environment, CLEVERTAP_BASE_URL: front.url });
  front.close();
  await mock.close();
  expect({ verdict: record.verdict, blame: record.blame }).toEqual({
    verdict: 'inconclusive',
    blame: 'network',
  });
  expect(idsWith(record, 'failed')).toEqual([]);
  expect(record.why).toContain('went out of reach (503)');
  expect(record.ledger.uploads.unused.length).toBeLessThanOrEqual(5);
});
