import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { callCli } from './call-cli.ts';
import { newFolder, runCli } from './run-cli.ts';

const sandbox = { CLEVERTAP_ACCOUNT_ID: 'A-1', CLEVERTAP_TOKEN: 'canary-token', CLEVERTAP_CATALOG_ID: '5' };
const inIndia = ['run', '--target', 'sandbox', '--region', 'in1'];

const mistakes: readonly [
  what: string,
  parameters: readonly string[],
  names: string,
  variables?: NodeJS.ProcessEnv,
][] = [
  ['an unknown flag', ['run', '--frobnicate'], '--frobnicate'],
  ['an unknown command', ['frobnicate'], 'frobnicate'],
  ['a word too many', ['run', 'extra'], 'run'],
  ['a bad URL', ['run', '--target', 'sandbox', '--base-url', 'nonsense'], '--base-url'],
  ['a bad region', ['run', '--target', 'sandbox', '--region', 'mars'], '--region'],
  ['region and base URL', [...inIndia, '--base-url', 'http://127.0.0.1:9'], 'CLEVERTAP_REGION'],
  ['a missing address', ['run', '--target', 'sandbox'], 'CLEVERTAP_BASE_URL'],
  ['a missing credential', inIndia, 'CLEVERTAP_TOKEN', { CLEVERTAP_TOKEN: '' }],
  ['a missing catalog', inIndia, 'CLEVERTAP_CATALOG_ID', { CLEVERTAP_CATALOG_ID: '' }],
  [
    'half of the restricted credentials',
    inIndia,
    'RESTRICTED_ACCOUNT_ID',
    { CLEVERTAP_RESTRICTED_TOKEN: 'x' },
  ],
  ['a missing uploads file', [...inIndia, '--upload-ids', '@missing.txt'], 'missing.txt'],
  ['a malformed uploads file', [...inIndia, '--upload-ids', '@malformed.txt'], 'malformed.txt'],
  ['a pattern that is none', ['run', '--grep', '['], '--grep'],
  ['an unknown profile', ['run', '--profile', 'huge'], '--profile'],
  ['a rate that is no number', ['run', '--rate', 'fast'], '--rate'],
  ['a timeout of nothing', ['run', '--timeout', '0'], '--timeout'],
  ['a connect timeout of nothing', ['run', '--connect-timeout', '0'], '--connect-timeout'],
  ['a run of no seconds', ['run', '--max-time', '0'], '--max-time'],
  ['a half request', ['run', '--max-requests', '1.5'], '--max-requests'],
  ['uploads that are no number', ['run', '--max-uploads', 'all'], '--max-uploads'],
  ['a missing certificates file', [...inIndia, '--ca', 'missing.pem'], '--ca'],
  ['a file without certificates', [...inIndia, '--ca', 'malformed.txt'], 'malformed.txt'],
  ['a doubtful insecure', ['run'], 'CONFORMANCE_INSECURE', { CONFORMANCE_INSECURE: 'perhaps' }],
  ['a proxy that is none', inIndia, 'HTTPS_PROXY', { HTTPS_PROXY: 'socks5://canary-token@a.example' }],
  ['a fault header without a value', ['run', '--fault-header', 'nope'], '--fault-header'],
  ['a seed with a blank', ['run', '--seed', 'a b'], '--seed'],
  ['a number of random cases that is none', ['run', '--explore', 'many'], '--explore'],
  ['an unknown case', ['run', '--case', 'body.json/nope'], '"signedurl-conformance cases'],
  ['one unknown case of two', ['run', '--case', 'body.json/array', '--case', 'nope'], '--case nope'],
  ['a random case of no exploration', ['run', '--case', 'explore.nothing/1'], 'explore.nothing/1'],
  ['a shrunk case that there is none of', ['run', '--case', 'explore.wrong-value/1~0:9999'], '~0:9999'],
  ['an unknown case in the environment', ['run'], 'body.json/nope', { CONFORMANCE_CASE: 'body.json/nope' }],
  ['an unknown case to print', ['cases', '--case', 'nope'], '--case nope'],
  ['a folder that cannot be made', ['run', '--report-dir', 'malformed.txt/reports'], 'malformed.txt'],
  ['a list of deviations that is missing', ['run', '--deviations', 'missing.yaml'], 'missing.yaml'],
  ['a list of deviations that is none', ['run', '--deviations', 'malformed.txt'], 'malformed.txt'],
  ['a baseline that is missing', ['run', '--baseline', 'missing.json'], 'missing.json'],
  ['a baseline that is no record', ['run', '--baseline', 'malformed.txt'], 'malformed.txt'],
  ['a change without a baseline', ['run', '--fail-on-change'], '--baseline'],
  ['a record that is missing', ['diff', 'missing.json', 'malformed.txt'], 'missing.json'],
  ['a first list from nothing', ['deviations'], '--from'],
  ['a first list from a missing record', ['deviations', '--from', 'missing.json'], 'missing.json'],
  ['a site that is not named', ['publish', 'reports/latest'], '--site'],
  ['a page that is missing', ['page', 'missing.html'], 'missing.html'],
  ['a page that is a folder', ['page', '.'], 'EISDIR'],
  ['a page that is another one', ['page', 'malformed.txt'], 'Mark a Signed URL API'],
  ['a run to publish that is missing', ['publish', 'nowhere', '--site', 'site'], 'nowhere/conformance.json'],
  ['a run to publish that is none', ['publish', 'malformed.txt', '--site', 'site'], 'malformed.txt'],
  ['runs to keep that are none', ['publish', '--site', 'site', '--keep', '0'], '--keep'],
  ['runs to keep that are no number', ['publish', '--site', 'site', '--keep', 'all'], '--keep'],
  ['a site that is a file', ['publish', '--site', 'malformed.txt'], 'malformed.txt'],
  ['a site of no run', ['publish', '--site', 'site'], 'site holds no run'],
  ['a doctor without credentials', ['doctor', '--target', 'sandbox'], 'CLEVERTAP_BASE_URL'],
  [
    'a missing token file',
    inIndia,
    'missing.txt',
    { CLEVERTAP_TOKEN: '', CLEVERTAP_TOKEN_FILE: 'missing.txt' },
  ],
  ['a token twice', inIndia, 'CLEVERTAP_TOKEN_FILE', { CLEVERTAP_TOKEN_FILE: 'malformed.txt' }],
  ['a bad variable', ['run'], 'CONFORMANCE_TARGET', { CONFORMANCE_TARGET: 'moon' }],
  ['a bad port', ['mock', '--port', '99999'], '--port'],
  ['an unknown defect', ['mock', '--defect', 'nope'], '--defect nope'],
  ['an unknown level', ['requirements', '--level', 'nope'], '--level'],
];

// Mistakes of every kind: of the command line, of its commands, of the environment and of files.
const asInstalled = new Set([
  'an unknown flag',
  'an unknown command',
  'a missing credential',
  'a malformed uploads file',
  'an unknown defect',
]);

test('the mistakes that are made to the command as it is installed are mistakes of the list', () => {
  const known = new Set(mistakes.map(([what]) => what));
  expect([...asInstalled].filter((what) => !known.has(what))).toEqual([]);
});

for (const [what, parameters, names, variables] of mistakes) {
  test(`${what} gets one line that names it, and exit code 2`, async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'malformed.txt'), '{"uploads": ["a b"]}\n');
    const make = asInstalled.has(what) ? runCli : callCli;
    const { exitCode, stdout, stderr } = await make(parameters, {
      folder,
      environment: { ...sandbox, ...variables },
    });
    expect(stderr).toContain(names);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout + stderr).not.toContain('canary-token');
    expect(exitCode).toBe(2);
  });
}

test('a .env that cannot be read gets one line that names it, and exit code 2', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, '.env'));
  const { exitCode, stderr } = await callCli(['run'], { folder });
  expect(stderr).toMatch(/^error: .*\.env cannot be read \(EISDIR\)[^\n]*\n$/);
  expect(exitCode).toBe(2);
});

for (const command of [
  'run',
  'plan',
  'cases',
  'requirements',
  'mock',
  'doctor',
  'diff',
  'page',
  'deviations',
  'publish',
]) {
  test(`${command} --help shows examples`, async () => {
    const { exitCode, stdout } = await callCli([command, '--help']);
    expect(stdout).toContain(`Examples:\n  signedurl-conformance ${command}`);
    expect(exitCode).toBe(0);
  });
}
