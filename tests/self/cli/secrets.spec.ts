import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { uniqueJobIds } from '../../../src/checks/accepted-answer.ts';
import { redirect } from '../../../src/checks/protocol.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { alterRejection } from '../../../src/mock/alterations/answers.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { Defect } from '../../../src/mock/variant.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { callCli } from './call-cli.ts';
import { everythingIn } from './everything-in.ts';
import { newFolder, recordIn, runCli, runProgram, type Surroundings } from './run-cli.ts';

// Each test is a whole run and a search through all that it left.
test.describe.configure({ timeout: 360_000 });

// Every nasty kind of character, with a stretch that no encoding but base64 and hex changes; one holds the other.
const core = 'Zq9Kw7Vx3Pd5';
const token = `a"b'\\c/ö+d=e&%41?#<漢🦜> ${core}~1`;
const canaries = { token, restricted: `in-${token}-out` };

const base64Core = (secret: string, before: number) => {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
  return bytes.toString('base64').slice(Math.ceil((8 * before) / 6), Math.floor((8 * bytes.length) / 6));
};
const swapped = (text: string) =>
  [...text].map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())).join('');

const forms = (secret: string) =>
  [
    secret,
    swapped(secret),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    ...[0, 1, 2].map((before) => base64Core(secret, before)),
    Buffer.from(secret).toString('base64url'),
    Buffer.from(secret).toString('hex'),
  ].flatMap((form) => [
    Buffer.from(form).toString('latin1'),
    Buffer.from(form, 'utf16le').toString('latin1'),
  ]);

function leaks(folder: string, printed: string, secrets: readonly string[]): string[] {
  const places = [...everythingIn(folder), ['console', Buffer.from(printed)] as const];
  return places.flatMap(([name, bytes]) => {
    const text = bytes.toString('latin1');
    return secrets.some((secret) => forms(secret).some((form) => text.includes(form))) ? [name] : [];
  });
}

const chosen = (id: string): Defect[] => defects.filter((defect) => defect.id === id);

const hangsAfterEcho: Defect = {
  id: 'answers-nothing-to-a-wrong-token',
  says: 'a wrong token gets no answer at all',
  family: 'transport',
  violates: [],
  alter: (mock) => ({
    ...mock,
    reply: (answer, response, call, outcome) => {
      if (answer.status !== 401) mock.reply(answer, response, call, outcome);
    },
  }),
};

const headerBytes = (text: string) => Buffer.from(text).toString('latin1');

/** Every encoding of what was sent as token, in each rejection, behind a text so long that excerpts cut it off. */
const echoesEverything: Defect = {
  id: 'echoes-everything',
  says: 'rejections repeat the token in every encoding',
  family: 'leak',
  violates: ['no-echo'],
  alter: (mock) =>
    alterRejection(mock, (rejection, { headers, state }) => {
      const sent = Buffer.from(String(headers['x-clevertap-token'] ?? ''), 'latin1').toString();
      const bytes = Buffer.from(sent);
      const padding = '.'.repeat(state.counters.answers % 160);
      const encodings = [sent, JSON.stringify(sent), encodeURIComponent(sent), bytes.toString('hex')];
      const inBase64 = ['', 'x', 'xy'].map((before) => Buffer.from(`${before}${sent}`).toString('base64'));
      return { ...rejection, code: 'MADE_UP', message: [padding, ...encodings, ...inBase64].join(' ') };
    }),
};

/** A mock whose callers have the canaries for tokens, with the environment that points at it. */
async function mockWithCanaries(broken: readonly Defect[]) {
  const mock = await startMock({ defects: broken });
  Object.assign(mock.state.account, { token: headerBytes(canaries.token) });
  Object.assign(mock.state.restricted, { token: headerBytes(canaries.restricted) });
  const environment = {
    ...mock.environment,
    CLEVERTAP_TOKEN: canaries.token,
    CLEVERTAP_RESTRICTED_TOKEN: canaries.restricted,
    CONFORMANCE_RATE: '0',
    CONFORMANCE_TIMEOUT_MS: '1000',
    CONFORMANCE_PROFILE: 'smoke',
    CONFORMANCE_VERBOSE: 'true',
  };
  const accounts = [mock.state.account.id, mock.state.restricted.id];
  return { mock, environment, accounts };
}

const tokens = [core, canaries.token, canaries.restricted];

const inEngine = (parameters: readonly string[], surroundings: Surroundings) =>
  callCli([...parameters, '--runner', 'engine'], surroundings);

const servers: readonly [what: string, broken: readonly Defect[], verdict: string, run: typeof inEngine][] = [
  ['conforms', [], 'conformant', inEngine],
  ['echoes the token in every encoding', [echoesEverything], 'nonconformant', runCli],
  ['lets requests time out', [hangsAfterEcho], 'nonconformant', inEngine],
  ['accepts any token', chosen('token-any-accepted'), 'nonconformant', inEngine],
];

for (const [what, broken, verdict, run] of servers) {
  test(`no token and no account is written or printed when the server ${what}`, async () => {
    const { mock, environment, accounts } = await mockWithCanaries(broken);
    const folder = newFolder();
    const ended = await run(['run'], { folder, environment });
    await mock.close();
    const { verdict: reached, ledger } = recordIn(folder);
    expect(reached).toBe(verdict);
    expect(ended.stderr.match(/^ +[\d.]+ ms {2}\w+ +[A-Z]+ +\S+$/gm)).toHaveLength(ledger.requests.total);
    expect(leaks(folder, ended.stdout + ended.stderr, [...tokens, ...accounts])).toEqual([]);
  });
}

const playwright = join(packageRoot, 'node_modules/@playwright/test/cli.js');
const config = join(packageRoot, 'playwright.config.ts');

test('playwright test, called directly, gives verdict and exit code, and no token is in its traces or beside a failing test', async () => {
  const { mock, environment, accounts } = await mockWithCanaries([
    echoesEverything,
    ...chosen('token-any-accepted'),
  ]);
  const folder = newFolder();
  const ended = await runProgram([playwright, 'test', '-c', config, '--trace', 'on'], {
    folder,
    environment,
  });
  await mock.close();
  expect({ exitCode: ended.exitCode, verdict: recordIn(folder).verdict }).toEqual({
    exitCode: 1,
    verdict: 'nonconformant',
  });
  expect(everythingIn(folder).filter(([name]) => /trace\.zip!.*\.trace$/.test(name)).length).toBeGreaterThan(
    20,
  );
  expect(ended.stdout).toContain('✘ ');
  expect(leaks(folder, ended.stdout + ended.stderr, [...tokens, ...accounts])).toEqual([]);
});

// Before the whole run was judged, failures were found.
const throwing: readonly [what: string, check: { judge: unknown }, exitCode: number, blame: string][] = [
  ['a check', redirect, 3, 'suite'],
  ['a check of the whole run', uniqueJobIds, 1, 'server'],
];

for (const [what, check, exitCode, blame] of throwing) {
  test(`no token is written or printed, and the record is, when ${what} throws`, async () => {
    const { mock, environment } = await mockWithCanaries([echoesEverything]);
    const folder = newFolder();
    const { judge } = check;
    check.judge = (subject: unknown) => {
      throw new Error(`crash ${JSON.stringify(subject)}`);
    };
    const ended = await inEngine(['run'], { folder, environment }).finally(() => {
      check.judge = judge;
    });
    await mock.close();
    const record = recordIn(folder);
    expect({ exitCode: ended.exitCode, blame: record.blame }).toEqual({ exitCode, blame });
    expect(JSON.stringify(record)).toMatch(/bug of the suite: .*crash/);
    expect(leaks(folder, ended.stdout + ended.stderr, tokens)).toEqual([]);
  });
}

test('account ids stand in full where they are asked for', async () => {
  const { mock, environment, accounts } = await mockWithCanaries([]);
  const folder = newFolder();
  await inEngine(['run', '--show-account'], { folder, environment });
  await mock.close();
  expect(JSON.stringify(recordIn(folder))).toContain(accounts[0]);
});

test('no token is written or printed when it is wrong, or nothing listens', async () => {
  const mock = await startMock();
  const environment = { ...mock.environment, CLEVERTAP_TOKEN: 'canary-token-of-nobody' };
  const folder = newFolder();
  const wrong = await inEngine(['run', '--rate', '0'], { folder, environment });
  await mock.close();
  const gone = await inEngine(['run', '--rate', '0', '--report-dir', 'gone'], { folder, environment });
  const printed = wrong.stdout + wrong.stderr + gone.stdout + gone.stderr;
  expect(leaks(folder, printed, ['canary-token-of-nobody'])).toEqual([]);
});

test('the search finds a secret in every wrapping', () => {
  const folder = newFolder();
  const secret = 'canary-token';
  const page = (bytes: Uint8Array) => `<p>${Buffer.from(bytes).toString('base64')}</p>`;
  writeFileSync(join(folder, 'plain.txt'), `x${secret}x`);
  writeFileSync(join(folder, 'packed.gz'), gzipSync(secret));
  writeFileSync(
    join(folder, 'page.html'),
    page(zipSync({ 'report.json': Buffer.from(`{"a":"${secret}"}`) })),
  );
  writeFileSync(join(folder, 'innocent.txt'), 'nothing here');
  expect(leaks(folder, '', [secret]).map((name) => name.slice(folder.length + 1))).toEqual([
    'packed.gz!gunzip',
    'page.html!base64!report.json',
    'plain.txt',
  ]);
});
