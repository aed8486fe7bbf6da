import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import { startFront } from './front.ts';
import { judgeAt } from './judge-at.ts';
import { idsWith } from './judge-mock.ts';

const dying = 60;

test('a server that is gone for three seconds is waited for, and judged', async () => {
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

test('a server that is killed leaves an honest record at once, and no upload is wasted', async () => {
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

test('a gateway with nothing behind it any more ends the run, and no upload is wasted', async () => {
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
