import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';
import type { Defect } from '../../../src/mock/defect.ts';
import { defects } from '../../../src/mock/defects/index.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import { everythingIn } from './everything-in.ts';
import { newFolder, recordIn, runCli } from './run-cli.ts';

const forms = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('base64url'),
  Buffer.from(secret, 'utf16le').toString('latin1'),
];

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

const servers: readonly [what: string, broken: readonly Defect[], verdict: string][] = [
  ['conforms', [], 'conformant'],
  ['echoes the token', chosen('token-echoed-in-message'), 'conformant'],
  ['lets requests time out', [hangsAfterEcho], 'nonconformant'],
  ['accepts any token', chosen('accepts-any-token'), 'nonconformant'],
];

for (const [what, broken, verdict] of servers) {
  test(`no token is written or printed when the server ${what}`, async () => {
    const mock = await startMock({ defects: broken });
    const folder = newFolder();
    const ended = await runCli(['run', '--rate', '0', '--timeout', '1000'], {
      folder,
      environment: mock.environment,
    });
    await mock.close();
    expect(recordIn(folder).verdict).toBe(verdict);
    const { CLEVERTAP_TOKEN = '', CLEVERTAP_RESTRICTED_TOKEN = '' } = mock.environment;
    expect(leaks(folder, ended.stdout + ended.stderr, [CLEVERTAP_TOKEN, CLEVERTAP_RESTRICTED_TOKEN])).toEqual(
      [],
    );
  });
}

test('no token is written or printed when it is wrong, or nothing listens', async () => {
  const mock = await startMock();
  const environment = { ...mock.environment, CLEVERTAP_TOKEN: 'canary-token-of-nobody' };
  const folder = newFolder();
  const wrong = await runCli(['run', '--rate', '0'], { folder, environment });
  await mock.close();
  const gone = await runCli(['run', '--rate', '0', '--report-dir', 'gone'], { folder, environment });
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
