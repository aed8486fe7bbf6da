import { expect, test } from '@playwright/test';
import { proxyCredentials, proxyFor } from '../../../src/target/transport/proxy.ts';

const proxies = { http: 'http://plain.example:3128', https: 'http://tls.example:3128' };

test('the scheme of the target picks the proxy', () => {
  expect(proxyFor(new URL('http://a.example'), proxies)?.host).toBe('plain.example:3128');
  expect(proxyFor(new URL('https://a.example'), proxies)?.host).toBe('tls.example:3128');
  expect(proxyFor(new URL('https://a.example'), { http: proxies.http })).toBeUndefined();
});

const rows: readonly (readonly [none: string, url: string, exempt: boolean])[] = [
  ['', 'https://a.example', false],
  ['*', 'https://a.example', true],
  ['a.example', 'https://a.example', true],
  ['A.Example', 'https://a.example', true],
  ['a.example', 'https://b.a.example', true],
  ['.a.example', 'https://b.a.example', true],
  ['*.a.example', 'https://b.a.example', true],
  ['a.example', 'https://ba.example', false],
  ['b.example, a.example', 'https://a.example', true],
  ['b.example a.example', 'https://a.example', true],
  ['a.example:443', 'https://a.example', true],
  ['a.example:8443', 'https://a.example', false],
  ['a.example:8443', 'https://a.example:8443', true],
  ['127.0.0.1', 'http://127.0.0.1:8080', true],
  ['::1', 'http://[::1]:8080', true],
  ['[::1]', 'http://[::1]:8080', true],
  ['[::1]:8080', 'http://[::1]:8080', true],
  ['[::1]:81', 'http://[::1]:8080', false],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080', true],
  ['127.0.0.1:81', 'http://127.0.0.1:8080', false],
  ['10.0.0.0/8', 'https://10.1.2.3', true],
  ['10.0.0.0/8', 'https://11.1.2.3', false],
  ['10.0.0.0/8:8443', 'https://10.1.2.3:8443', true],
  ['10.0.0.0/8:8443', 'https://10.1.2.3', false],
  ['192.168.7.16/28', 'https://192.168.7.31', true],
  ['192.168.7.16/28', 'https://192.168.7.32', false],
  ['fd00::/8', 'https://[fd12::1]', true],
  ['fd00::/8', 'https://[fe80::1]', false],
  ['10.0.0.0/33', 'https://10.0.0.1', false],
  ['10.0.0.0/8', 'https://10.example', false],
];

for (const [none, url, exempt] of rows) {
  test(`NO_PROXY ${none || 'empty'} ${exempt ? 'exempts' : 'does not exempt'} ${url}`, () => {
    expect(proxyFor(new URL(url), { ...proxies, none }) === undefined).toBe(exempt);
  });
}

test('credentials of a proxy are read as they are before encoding', () => {
  expect(proxyCredentials(new URL('http://us%40er:p%3Aw@a.example'))).toBe('us@er:p:w');
  expect(proxyCredentials(new URL('http://a.example'))).toBeUndefined();
});
