import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { ConfigurationError } from '../../../src/target/settings/configuration.ts';
import { ignoredFor, lookAlikes, refuseIgnored } from '../../../src/target/settings/misread.ts';
import { misspelled, readSettings } from '../../../src/target/settings/read-settings.ts';
import { decodeText } from '../../../src/target/settings/read-text.ts';
import { resolveTarget } from '../../../src/target/settings/resolve-target.ts';
import { inFolder } from './folder.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const encodings: readonly (readonly [what: string, encode: (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big endian', utf16be],
  ['UTF-16, big endian, with a byte order mark', (text) => utf16be(`\uFEFF${text}`)],
];

for (const [what, encode] of encodings) {
  test(`a file in ${what} is read`, () => {
    for (const text of ['CLEVERTAP_TOKEN=größe\r\n', 'abc', 'a\nb\n'])
      expect(decodeText(encode(text))).toBe(text);
  });

  test(`.env, token and uploads in ${what} count`, () => {
    const files = {
      '.env': encode('CONFORMANCE_TARGET=sandbox\r\nCLEVERTAP_REGION=in1\r\nCLEVERTAP_TOKEN_FILE=token\r\n'),
      token: encode('secret-token\r\n'),
      ids: encode('upload_1\r\nupload_2\r\n'),
    };
    const environment = {
      CLEVERTAP_ACCOUNT_ID: 'A',
      CLEVERTAP_CATALOG_ID: '7',
      CLEVERTAP_UPLOAD_IDS: '@ids',
    };
    const target = inFolder(files, (folder) =>
      resolveTarget(readSettings({}, environment, folder), loadContract(), folder),
    );
    expect(target?.credentials.token).toBe('secret-token');
    expect(target?.uploads?.map(({ uploadId }) => uploadId)).toEqual(['upload_1', 'upload_2']);
  });
}

for (const text of ['CLEVERTAP_TOKEN\n', '{"CLEVERTAP_TOKEN" "x"}', 'hello\nworld\n']) {
  test(`a .env of which no line can be read is a mistake: ${JSON.stringify(text)}`, () => {
    expect(() => inFolder({ '.env': text }, (folder) => readSettings({}, {}, folder))).toThrow(
      /\.env has no line that can be read/,
    );
  });
}

test('a .env in an encoding that nobody knows is a mistake', () => {
  const wide = Buffer.concat(
    [...'\uFEFFCONFORMANCE_TARGET=sandbox\n'].map((letter) =>
      Buffer.from(Uint32Array.of(letter.codePointAt(0) ?? 0).buffer),
    ),
  );
  expect(() => inFolder({ '.env': wide }, (folder) => readSettings({}, {}, folder))).toThrow(
    /\.env has no line that can be read/,
  );
});

test('lines of a .env may end with CR alone', () => {
  const text = 'CONFORMANCE_TARGET=sandbox\rCLEVERTAP_REGION=in1\r';
  expect(inFolder({ '.env': text }, (folder) => readSettings({}, {}, folder))).toEqual({
    target: 'sandbox',
    region: 'in1',
  });
});

test('a .env of remarks and blank lines is none', () => {
  expect(inFolder({ '.env': '\n# nothing yet\n  \n' }, (folder) => readSettings({}, {}, folder))).toEqual({});
});

const wrong = [
  ['CONFORMANCE_TARGT', 'CONFORMANCE_TARGET'],
  ['CLEVERTAP_TOKN', 'CLEVERTAP_TOKEN'],
  ['CLEVERTAP_TOEKN', 'CLEVERTAP_TOKEN'],
  ['CLEVERTAPTOKEN', 'CLEVERTAP_TOKEN'],
  ['clevertap_token', 'CLEVERTAP_TOKEN'],
  ['CLEVERTAP_BASEURL', 'CLEVERTAP_BASE_URL'],
  ['CLEVERTAP_ACCOUNTID', 'CLEVERTAP_ACCOUNT_ID'],
] as const;

for (const [name, own] of wrong) {
  test(`${name} gets a line that names ${own}, without its value`, () => {
    const lines = inFolder({ '.env': `${name}=s3cret` }, (folder) => misspelled({}, folder));
    expect(lines).toEqual([expect.stringContaining(own)]);
    expect(lines.join()).toContain(name);
    expect(lines.join()).not.toContain('s3cret');
  });
}

test('variables of others, and our own, get none', () => {
  expect(
    lookAlikes({ PATH: '', CLEVERTAP_OTHER: '', HTTP_PROXY: '', CONFORMANCE_TARGET: '', HTTPS_PROXY: '' }),
  ).toEqual([]);
});

const token = { token: 'x', baseUrl: 'https://a.example' };

test('what describes a sandbox is ignored where the mock is judged, and said so', () => {
  expect(ignoredFor(token)).toEqual(['CLEVERTAP_BASE_URL', 'CLEVERTAP_TOKEN']);
  expect(ignoredFor({ ...token, target: 'sandbox' })).toEqual([]);
  expect(ignoredFor({ profile: 'smoke' })).toEqual([]);
});

test('in a pipeline the mock is not judged unasked instead of a sandbox that is configured', () => {
  expect(() => refuseIgnored(token, { CI: 'true' })).toThrow(ConfigurationError);
  expect(() => refuseIgnored(token, { CI: 'true' })).toThrow(/CLEVERTAP_TOKEN.*CONFORMANCE_TARGET/);
  expect(() => refuseIgnored(token, {})).not.toThrow();
  expect(() => refuseIgnored({ ...token, target: 'mock' }, { CI: 'true' })).not.toThrow();
  expect(() => refuseIgnored({ ...token, target: 'sandbox' }, { CI: 'true' })).not.toThrow();
  expect(() => refuseIgnored({}, { CI: 'true' })).not.toThrow();
});

const doubled = [
  ['https://a.example/v2/catalogs/signedurl/complete', 'https://a.example'],
  ['https://a.example/v2/catalogs/signedurl/complete/', 'https://a.example'],
  ['https://a.example/v2', 'https://a.example'],
  ['https://a.example/api/V2/Catalogs', 'https://a.example/api'],
  ['https://a.example/api/catalogs/signedurl', 'https://a.example/api'],
] as const;

for (const [baseUrl, cure] of doubled) {
  test(`a base URL that ends in the operation’s own path is a mistake with its cure: ${baseUrl}`, () => {
    const environment = {
      ...{ CONFORMANCE_TARGET: 'sandbox', CLEVERTAP_BASE_URL: baseUrl },
      ...{ CLEVERTAP_ACCOUNT_ID: 'A', CLEVERTAP_TOKEN: 't', CLEVERTAP_CATALOG_ID: '7' },
    };
    const resolve = () =>
      resolveTarget(readSettings({}, environment, '/nowhere'), loadContract(), '/nowhere');
    expect(resolve).toThrow(ConfigurationError);
    expect(resolve).toThrow(new RegExp(`: give ${cure}$`));
  });
}
