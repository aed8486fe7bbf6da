import { expect, test } from '@playwright/test';
import { ConfigurationError } from '../../../src/target/settings/configuration.ts';
import { readSettings } from '../../../src/target/settings/read-settings.ts';
import { networkOf } from '../../../src/target/settings/resolve-network.ts';
import { inFolder } from './folder.ts';

const damaged = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const files = { 'text.pem': 'hello', 'damaged.pem': damaged };

const network = (environment: Record<string, string>) =>
  inFolder(files, (folder) => networkOf(readSettings({}, environment, folder), folder));

function mistakeIn(environment: Record<string, string>): unknown {
  try {
    return network(environment);
  } catch (error) {
    return error;
  }
}

const mistakes: readonly (readonly [environment: Record<string, string>, says: RegExp])[] = [
  [{ CONFORMANCE_CA: 'missing.pem' }, /missing\.pem cannot be read \(ENOENT\).*--ca/],
  [{ CONFORMANCE_CA: '.' }, /cannot be read \(EISDIR\)/],
  [{ CONFORMANCE_CA: 'text.pem' }, /text\.pem holds no certificate/],
  [{ CONFORMANCE_CA: 'damaged.pem' }, /damaged\.pem holds a malformed certificate/],
  [{ HTTP_PROXY: 'http://user:canary@a b' }, /^HTTP_PROXY is no URL/],
  [{ https_proxy: 'socks5://user:canary@a.example' }, /^HTTPS_PROXY has to begin with http/],
  [{ HTTPS_PROXY: 'http://user:canary%zz@a.example' }, /^HTTPS_PROXY has credentials that are not/],
];

for (const [environment, says] of mistakes) {
  test(`${JSON.stringify(environment)} gets one line that shows no password`, () => {
    const error = mistakeIn(environment);
    expect(error).toBeInstanceOf(ConfigurationError);
    const { message } = error as Error;
    expect(message).toMatch(says);
    expect(message).not.toMatch(/canary|\n/);
  });
}

test('without any of it the network is the plain one', () => {
  expect(network({})).toBeUndefined();
  expect(network({ NO_PROXY: '*', CONFORMANCE_INSECURE: 'false' })).toBeUndefined();
});

test('a proxy needs no scheme, and the lower-case name wins', () => {
  const { proxies } = network({ HTTP_PROXY: 'http://upper.example', http_proxy: 'lower.example:1' }) ?? {};
  expect(proxies).toEqual({ http: 'http://lower.example:1' });
});
