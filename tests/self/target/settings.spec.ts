import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { ConfigurationError } from '../../../src/target/settings/configuration.ts';
import { type Given, readSettings } from '../../../src/target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../../src/target/settings/resolve-target.ts';
import type { Setting } from '../../../src/target/settings/setting.ts';
import { settings } from '../../../src/target/settings/settings.ts';
import { inFolder } from './folder.ts';

type Sources = { flags?: Given; environment?: Record<string, string>; dotenv?: string };

const read = ({ flags = {}, environment = {}, dotenv }: Sources) =>
  inFolder(dotenv === undefined ? {} : { '.env': dotenv }, (folder) =>
    readSettings(flags, environment, folder),
  );

const credentials = {
  CONFORMANCE_TARGET: 'sandbox',
  CLEVERTAP_ACCOUNT_ID: 'ACCOUNT',
  CLEVERTAP_TOKEN: 'secret-token-1',
  CLEVERTAP_CATALOG_ID: '7',
};
const resolved = (sources: Sources) =>
  inFolder({}, (folder) =>
    resolveTarget(
      read({ ...sources, environment: { ...credentials, ...sources.environment } }),
      loadContract(),
      folder,
    ),
  );

test('a flag wins over the environment, the environment over .env', () => {
  const dotenv = 'CONFORMANCE_SEED=file';
  const environment = { CONFORMANCE_SEED: 'environment' };
  expect(read({})).toEqual({});
  expect(read({ dotenv })).toEqual({ seed: 'file' });
  expect(read({ dotenv, environment })).toEqual({ seed: 'environment' });
  expect(read({ dotenv, environment, flags: { seed: 'flag' } })).toEqual({ seed: 'flag' });
});

test('each source adds what the others do not say', () => {
  const dotenv = 'CLEVERTAP_TOKEN="in file"\n# a remark\nexport CLEVERTAP_ACCOUNT_ID=A';
  const given = read({ dotenv, environment: { CONFORMANCE_RATE: '2.5' }, flags: { profile: 'smoke' } });
  expect(given).toEqual({ token: 'in file', accountId: 'A', rate: 2.5, profile: 'smoke' });
});

test('a token comes from a file, without the line break at its end', () => {
  const readWith = (variables: Record<string, string>, text: string, dotenv = '') =>
    inFolder({ token: text, '.env': dotenv }, (folder) => readSettings({}, variables, folder));
  for (const text of ['größe "x\\', 'größe "x\\\n', '\uFEFFgröße "x\\\r\n']) {
    expect(readWith({ CLEVERTAP_TOKEN_FILE: 'token' }, text)).toEqual({ token: 'größe "x\\' });
  }
  expect(readWith({ CLEVERTAP_RESTRICTED_TOKEN_FILE: 'token' }, 'r\n')).toEqual({ restrictedToken: 'r' });
  expect(readWith({ CLEVERTAP_TOKEN_FILE: 'token' }, 'file', 'CLEVERTAP_TOKEN=dotenv')).toEqual({
    token: 'file',
  });
  expect(readWith({ CLEVERTAP_TOKEN: 'text' }, 'file', 'CLEVERTAP_TOKEN_FILE=token')).toEqual({
    token: 'text',
  });
});

test('a token and a file for it from one source are a mistake', () => {
  const environment = { CLEVERTAP_TOKEN: 's3cret', CLEVERTAP_TOKEN_FILE: 'token' };
  expect(() => read({ environment })).toThrow(
    /^CLEVERTAP_TOKEN and CLEVERTAP_TOKEN_FILE are both set[^\n]+$/,
  );
});

test('an empty value counts as not given', () => {
  const empty = Object.fromEntries(Object.values(settings).map(({ environment }) => [environment, '']));
  expect(read({ environment: empty })).toEqual({});
  expect(read({ flags: { seed: '', region: '' } })).toEqual({});
});

test('an empty value hides nothing that a weaker source gives', () => {
  expect(read({ dotenv: 'CONFORMANCE_SEED=file', environment: { CONFORMANCE_SEED: '' } })).toEqual({
    seed: 'file',
  });
  expect(read({ environment: { CONFORMANCE_SEED: 'environment' }, flags: { seed: '' } })).toEqual({
    seed: 'environment',
  });
});

test('variables of others are left alone', () => {
  expect(read({ environment: { PATH: '/bin', CLEVERTAP_OTHER: 'x', seed: '9' } })).toEqual({});
});

const addresses: readonly (readonly [what: string, Sources, baseUrl: string])[] = [
  ['a region', { environment: { CLEVERTAP_REGION: 'sg1' } }, 'https://sg1.api.clevertap.com'],
  ['the default region', { environment: { CLEVERTAP_REGION: 'eu1' } }, 'https://api.clevertap.com'],
  ['a base URL', { environment: { CLEVERTAP_BASE_URL: 'http://localhost:3000' } }, 'http://localhost:3000'],
  ['a slash at the end', { flags: { baseUrl: 'http://localhost:3000/' } }, 'http://localhost:3000'],
  ['a path', { flags: { baseUrl: 'https://a.example/api/ct//' } }, 'https://a.example/api/ct'],
  ['an upper-case scheme', { flags: { baseUrl: 'HTTPS://A.Example' } }, 'https://a.example'],
  [
    'a region as flag over a base URL in the environment',
    { flags: { region: 'us1' }, environment: { CLEVERTAP_BASE_URL: 'http://localhost' } },
    'https://us1.api.clevertap.com',
  ],
  [
    'a base URL as flag over a region in the environment',
    { flags: { baseUrl: 'http://localhost' }, environment: { CLEVERTAP_REGION: 'us1' } },
    'http://localhost',
  ],
  [
    'a base URL in the environment over a region in .env',
    { environment: { CLEVERTAP_BASE_URL: 'http://localhost' }, dotenv: 'CLEVERTAP_REGION=us1' },
    'http://localhost',
  ],
  [
    'an empty region over a base URL in .env',
    { environment: { CLEVERTAP_REGION: '' }, dotenv: 'CLEVERTAP_BASE_URL=http://localhost' },
    'http://localhost',
  ],
];

for (const [what, sources, baseUrl] of addresses) {
  test(`address: ${what} leads to ${baseUrl}`, () => {
    expect(resolved(sources)?.baseUrl).toBe(baseUrl);
  });
}

test('a region and a base URL from one source are a mistake', () => {
  const environment = { CLEVERTAP_REGION: 'us1', CLEVERTAP_BASE_URL: 'http://localhost' };
  expect(() => resolved({ environment })).toThrow(ConfigurationError);
  expect(() => resolved({ environment })).toThrow(/CLEVERTAP_REGION.*CLEVERTAP_BASE_URL/);
  expect(() => resolved({ flags: { region: 'us1', baseUrl: 'http://localhost' } })).toThrow(
    ConfigurationError,
  );
});

test('a sandbox without an address is a mistake, a mock needs none', () => {
  expect(() => resolved({})).toThrow(/CLEVERTAP_REGION or CLEVERTAP_BASE_URL/);
  expect(resolved({ flags: { target: 'mock' } })).toBeUndefined();
  expect(resolveTarget({}, loadContract(), '.')).toBeUndefined();
});

for (const name of ['CLEVERTAP_ACCOUNT_ID', 'CLEVERTAP_TOKEN', 'CLEVERTAP_CATALOG_ID']) {
  test(`a sandbox without ${name} is a mistake that names it`, () => {
    const environment = { CLEVERTAP_REGION: 'us1', [name]: '' };
    expect(() => resolved({ environment })).toThrow(new RegExp(`^${name} is missing.*\\.env$`));
  });
}

test('options have the documented defaults', () => {
  const common = { profile: 'standard', strict: false, requireAll: false, timeoutMs: 10_000 };
  expect(resolveOptions({})).toMatchObject({ ...common, rate: 0, reportDir: 'reports/latest' });
  expect(resolveOptions({ target: 'sandbox' })).toMatchObject({ ...common, rate: 5 });
  expect(resolveOptions({ target: 'sandbox', rate: 0 }).rate).toBe(0);
});

test('a .env that is a folder cannot be read', () => {
  const error = inFolder({}, (folder) => {
    mkdirSync(join(folder, '.env'));
    try {
      return readSettings({}, {}, folder);
    } catch (thrown) {
      return thrown;
    }
  });
  expect(error).toBeInstanceOf(ConfigurationError);
  expect((error as Error).message).toMatch(/\.env cannot be read \(EISDIR\)/);
});

test('no credential can stand on a command line', () => {
  const secret = Object.values(settings).filter(({ environment }) => /TOKEN|ACCOUNT_ID/.test(environment));
  expect(secret).toHaveLength(6);
  expect(secret.filter((setting: Setting) => setting.flag)).toEqual([]);
});
