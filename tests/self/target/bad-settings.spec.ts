import { expect, test } from '@playwright/test';
import { ConfigurationError } from '../../../src/target/settings/configuration.ts';
import { readSettings } from '../../../src/target/settings/read-settings.ts';
import type { Setting } from '../../../src/target/settings/setting.ts';
import { type SettingName, settings } from '../../../src/target/settings/settings.ts';
import { inFolder } from './folder.ts';

const values: Readonly<Record<SettingName, { good: readonly string[]; bad: readonly string[] }>> = {
  target: { good: ['mock', 'sandbox'], bad: ['Mock', 'prod', ' mock'] },
  region: { good: ['in1', 'eu1', 'mec1'], bad: ['IN1', 'us2', 'in', 'https://in1.api.clevertap.com'] },
  baseUrl: {
    good: ['https://a.example', 'http://127.0.0.1:1/x', 'http://[::1]:80'],
    bad: [
      'a.example',
      'localhost:3000',
      'ftp://a.example',
      'https://',
      'https://user:pa55word@a.example',
      'https://a.example?x=1',
      'https://a.example/#x',
      '/v2',
    ],
  },
  accountId: { good: ['A', 'TEST-1', 'größe'], bad: ['a\nb', 'a\u0000b', '   '] },
  token: { good: ['t', 'a b', '"$`!'], bad: ['s3cret\r\nX-Evil: 1', 's3cret\u007f', ' '] },
  restrictedAccountId: { good: ['A'], bad: ['a\nb'] },
  restrictedToken: { good: ['t'], bad: ['s3cret\nx'] },
  tokenFile: { good: ['token.txt'], bad: ['missing.txt', '.', 'empty.txt', 'lines.txt'] },
  restrictedTokenFile: { good: ['token.txt'], bad: ['missing.txt', '.', 'empty.txt', 'lines.txt'] },
  deviations: { good: ['deviations.yaml'], bad: [] },
  baseline: { good: ['conformance.json'], bad: [] },
  failOnChange: { good: ['true', 'false'], bad: ['perhaps'] },
  showAccount: { good: ['true', 'false'], bad: ['short'] },
  verbose: { good: ['true', 'false'], bad: ['2'] },
  catalogId: { good: ['1', '9007199254740993'], bad: ['0', '-1', '1.5', '01', 'abc', '1e3', '12 '] },
  otherCatalogId: { good: ['2'], bad: ['0', 'abc'] },
  uploadIds: { good: ['a', 'a,b', '@file'], bad: [] },
  fileName: { good: ['products.csv', 'x'.repeat(500)], bad: ['x'.repeat(501)] },
  fileSize: { good: ['0', '12345'], bad: ['-1', '1.5', '12kB', '1e3', '9007199254740993'] },
  faultHeader: {
    good: ['X-Fault: internal', 'x:y', 'X-Fault:'],
    bad: ['X-Fault', ': internal', 'X Fault: a', 'X-Fault: a\nb'],
  },
  profile: { good: ['smoke', 'standard', 'deep'], bad: ['full', 'Smoke'] },
  seed: { good: ['1', 'a.b-c_d', 'x'.repeat(64)], bad: ['a b', 'x'.repeat(65), 'ä', 'a/b'] },
  explore: { good: ['0', '2000', '100000'], bad: ['-1', '1.5', 'many', '1e3', '100001'] },
  shard: { good: ['1/1', '2/3'], bad: ['0/3', '4/3', '1', '1/0', 'a/b', '1/3/5', '-1/2'] },
  runner: { good: ['playwright', 'engine'], bad: ['Engine', 'jest'] },
  case: { good: ['body.json/array', 'a/b,explore.wrong-value/17~0:3:1'], bad: [',', ' , '] },
  rate: { good: ['0', '5', '0.5'], bad: ['-1', 'fast', '5/s', '1e3', '.5'] },
  timeout: { good: ['1', '10000'], bad: ['0', '-5', '10s', '1.5'] },
  connectTimeout: { good: ['1', '5000'], bad: ['0', '-5', '5s'] },
  maxTime: { good: ['1', '600'], bad: ['0', '-1', '1.5', '10m'] },
  maxRequests: { good: ['1', '500'], bad: ['0', '-1', '1e3', 'many'] },
  maxUploads: { good: ['1', '50'], bad: ['0', '-1', 'all'] },
  ca: { good: ['ca.pem'], bad: [] },
  insecure: { good: ['true', 'false'], bad: ['maybe'] },
  tlsUnchecked: { good: ['0', '1'], bad: [] },
  httpProxy: { good: ['http://a.example:3128'], bad: [] },
  httpsProxy: { good: ['a.example:3128'], bad: [] },
  noProxy: { good: ['*', 'a.example,.b.example'], bad: [] },
  reportDir: { good: ['reports/x'], bad: [] },
  strict: { good: ['true', 'false', '1', '0'], bad: ['maybe', 'strict'] },
  requireAll: { good: ['true', 'no'], bad: ['all'] },
};

const files = { 'token.txt': 'abc\n', 'empty.txt': ' \n', 'lines.txt': 's3cret\nx\n' };

function mistakeIn(flags: Partial<Record<SettingName, string>>, environment: Record<string, string>) {
  try {
    inFolder(files, (folder) => readSettings(flags, environment, folder));
    return undefined;
  } catch (error) {
    return error;
  }
}

const names = Object.keys(values) as SettingName[];

test('every setting is in the table', () => {
  expect(names.sort()).toEqual(Object.keys(settings).sort());
});

for (const name of names) {
  const { environment, flag }: Setting = settings[name];
  const sources = [
    { named: environment, read: (value: string) => mistakeIn({}, { [environment]: value }) },
    ...(flag ? [{ named: flag, read: (value: string) => mistakeIn({ [name]: value }, {}) }] : []),
  ];

  for (const { named, read } of sources) {
    test(`${named}: good values are taken`, () => {
      for (const value of values[name].good) expect.soft(read(value), value).toBeUndefined();
    });

    test(`${named}: each bad value is one line that names it`, () => {
      for (const value of values[name].bad) {
        const error = read(value);
        expect.soft(error, value).toBeInstanceOf(ConfigurationError);
        const { message } = error as Error;
        expect.soft(message, value).toMatch(new RegExp(`^${named} [^\\n]{8,}$`));
        expect.soft(message, value).not.toMatch(/s3cret|pa55word/);
      }
    });
  }
}

test('a blank secret is not blamed on control characters', () => {
  const { message } = mistakeIn({}, { CLEVERTAP_TOKEN: '   ' }) as Error;
  expect(message).not.toContain('control characters');
});

test('a mistake in the weaker source does not matter when a stronger one speaks', () => {
  expect(mistakeIn({ seed: 'good' }, { CONFORMANCE_SEED: 'not good' })).toBeUndefined();
});
