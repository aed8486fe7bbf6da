import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { clientEnvironment, parseMapping } from '../../../src/client/client-environment.ts';
import { newCredentials, playScenarios } from '../../../src/client/play-scenarios.ts';
import { profileOf } from '../../../src/client/profile.ts';
import { CommandError, runCommand } from '../../../src/client/run-command.ts';
import { scenarios } from '../../../src/mock/scenarios/index.ts';

const bash = (script: string) => ['bash', '-c', script];
const run = (script: string, limit = 60_000) => runCommand(bash(script), process.env, limit);

const isRunning = (pid: number) => {
  try {
    // A zombie that nobody has waited for yet is as good as gone.
    return !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
const pidIn = (text: string) => Number(/pid (\d+)/.exec(text)?.[1]);

async function playOnce(script: string, timeLimitMs = 60_000) {
  const options = {
    command: bash(script),
    environment: process.env,
    mappings: [],
    jobs: 1,
    timeLimitMs,
    timeoutMs: 500,
  };
  const [played] = await playScenarios(
    scenarios.filter(({ id }) => id === 'accepted'),
    newCredentials(),
    options,
  );
  if (!played) throw new Error('nothing was played');
  return played;
}

test('the outcome is the last line of JSON with ok, whatever else is printed', async () => {
  const { outcome, exitCode } = await run(
    `echo '{"ok":true,"jobId":"a"}'; echo '{"level":"info"}'; echo '  {"ok":false,"code":"B"}'; echo '{broken'; printf 'end'; exit 3`,
  );
  expect(outcome).toEqual({ ok: false, code: 'B' });
  expect(exitCode).toBe(3);
});

test('an outcome without a line break at its end counts', async () => {
  expect((await run(`printf '{"ok":true}'`)).outcome).toEqual({ ok: true });
});

test('garbage of 100 MB is passed over in little memory, and the outcome after it is found', async () => {
  const before = process.memoryUsage().rss;
  const { outcome, stdout } = await run(
    `head -c 60000000 /dev/zero; head -c 40000000 /dev/urandom; echo; echo '{"ok":true}'`,
  );
  expect(stdout.bytes).toBeGreaterThan(100_000_000);
  expect(outcome).toEqual({ ok: true });
  expect(stdout.text.length).toBeLessThan(20_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

test('what hangs is ended with all its children when its time is over', async () => {
  const { timedOutAfterMs, stdout } = await run('sleep 600 & echo pid $!; wait', 400);
  expect(timedOutAfterMs).toBe(400);
  await expect.poll(() => isRunning(pidIn(stdout.text))).toBe(false);
});

test('children that outlive the command are ended, even if they hold its output open', async () => {
  const { exitCode, stdout } = await run('sleep 600 & echo pid $!; exit 0');
  expect(exitCode).toBe(0);
  await expect.poll(() => isRunning(pidIn(stdout.text))).toBe(false);
});

test('a signal is told from an exit code', async () => {
  expect(await run('kill -SEGV $$')).toMatchObject({ signal: 'SIGSEGV', exitCode: null });
  expect(await run('exit 139')).toMatchObject({ signal: null, exitCode: 139 });
});

test('a command that does not exist is an error of its own', async () => {
  await expect(runCommand(['no-such-command-at-all'], process.env, 1000)).rejects.toThrow(CommandError);
});

test('a daemon in a session of its own is ended at the end of the run', async () => {
  const { result } = await playOnce('setsid sleep 600 & echo pid $!; exit 0');
  await expect.poll(() => isRunning(pidIn(result.stdout.text))).toBe(false);
});

test('a command that sends nothing has a conversation of nothing', async () => {
  const { conversation } = await playOnce(`echo '{"ok":true}'`);
  expect(conversation.exchanges).toEqual([]);
  expect(conversation.reported).toMatchObject({ kind: 'success', told: true });
});

test('a crash is told from an error by a client that tells its outcomes', async () => {
  const script = `[ "$SIGNEDURL_SCENARIO" = accepted ] && echo '{"ok":true}' && exit 0; exit 7`;
  const played = await playScenarios(
    scenarios.filter(({ id }) => /^(accepted|reset)$/.test(id)),
    newCredentials(),
    {
      command: bash(script),
      environment: process.env,
      mappings: [],
      jobs: 2,
      timeLimitMs: 60_000,
      timeoutMs: 500,
    },
  );
  expect(played.map(({ conversation }) => conversation.reported.kind)).toEqual(['success', 'crashed']);
  expect((await playOnce('exit 7')).conversation.reported).toEqual({ kind: 'error', told: false });
});

test('the command gets its world, and nothing of the account of whoever runs it', () => {
  const world = {
    accountId: 'A',
    token: 'T',
    catalogId: 5,
    baseUrl: 'http://127.0.0.1:99',
    file: '/tmp/a b.csv',
    scenario: 'accepted',
    timeoutMs: 9,
  };
  const own = {
    PATH: '/bin',
    CLEVERTAP_TOKEN: 'secret',
    CLEVERTAP_RESTRICTED_TOKEN: 'secret',
    CONFORMANCE_TARGET: 'sandbox',
    https_proxy: 'http://proxy:1',
  };
  const mappings = ['SDK_HOST=http://{{host}}/x', 'SDK_KEY={{accountId}}:{{token}}', 'EMPTY='].map(
    parseMapping,
  );
  expect(clientEnvironment(own, world, mappings)).toEqual({
    PATH: '/bin',
    CLEVERTAP_BASE_URL: 'http://127.0.0.1:99',
    CLEVERTAP_ACCOUNT_ID: 'A',
    CLEVERTAP_TOKEN: 'T',
    CLEVERTAP_CATALOG_ID: '5',
    SIGNEDURL_FILE: '/tmp/a b.csv',
    SIGNEDURL_SCENARIO: 'accepted',
    SIGNEDURL_TIMEOUT_MS: '9',
    SDK_HOST: 'http://127.0.0.1:99/x',
    SDK_KEY: 'A:T',
    EMPTY: '',
  });
});

for (const text of ['', 'NAME', '1A=x', 'A B=x', 'A={{tokn}}', 'A={{}}']) {
  test(`--env ${JSON.stringify(text)} is refused in one line`, () => {
    expect(() => parseMapping(text)).toThrow(/^--env .*: /);
  });
}

test('the profile records what the page leaves open', () => {
  const request = (
    body: object,
    startedAt: number,
    headers: readonly (readonly [string, string])[] = [],
  ) => ({
    operation: 'complete' as const,
    place: 'api' as const,
    request: {
      method: 'POST',
      url: 'http://127.0.0.1/v2/catalogs/signedurl/complete',
      httpVersion: '1.1',
      headers: [['User-Agent', 'sdk/1'], ['X-Extra', '1'], ...headers] as const,
      body: Buffer.from(JSON.stringify(body)),
      bytes: 9,
      complete: true,
    },
    connection: 4,
    startedAt,
    answeredAt: startedAt + 10,
    trouble: 'reset' as const,
  });
  const exchanges = [
    request({ fileSize: 3, uploadId: 'u', sdk: 1 }, 1000),
    request({ uploadId: 'u', fileSize: 3 }, 1510),
  ];
  expect(profileOf([{ exchanges, task: {}, reported: { kind: 'unknown' } }])).toEqual({
    userAgents: ['sdk/1'],
    headers: ['x-extra'],
    members: ['sdk'],
    connections: { requests: 2, connections: 1 },
    retries: [{ scenario: '', after: 'reset', waitMs: 500 }],
    timeouts: [],
    memberOrders: ['fileSize, uploadId', 'uploadId, fileSize'],
    numberFormats: ['whole'],
  });
});
