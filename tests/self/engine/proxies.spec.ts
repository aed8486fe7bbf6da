import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { generate } from 'selfsigned';
import { startMock } from '../../../src/mock/start-mock.ts';
import { startForwardProxy } from './forward-proxy.ts';
import { startFront } from './front.ts';
import { judgeAt } from './judge-at.ts';

const password = 'p@ss/wörd:1';
const inUrl = `user:${encodeURIComponent(password)}@`;

/** Judges the mock, whose uploads are provisioned, through a proxy that asks for credentials. */
async function judgeThrough(variables: (proxy: string) => NodeJS.ProcessEnv, profile = 'smoke') {
  const [mock, proxy] = [await startMock(), await startForwardProxy(`user:${password}`)];
  const environment = { ...mock.environment, ...variables(`127.0.0.1:${proxy.port}`) };
  const record = await judgeAt(environment, { profile });
  proxy.close();
  await mock.close();
  return { record, passed: proxy.passed };
}

test('everything goes through the proxy of HTTP_PROXY, the PUT of the signed URL too', async () => {
  const { record, passed } = await judgeThrough((proxy) => ({ HTTP_PROXY: `http://${inUrl}${proxy}` }));
  expect(record.verdict).toBe('conformant');
  expect(passed).toHaveLength(record.totals.requests);
  expect(new Set(passed.map(({ method }) => method))).toContain('PUT');
  expect(passed.every(({ target }) => target.startsWith('http://127.0.0.1:'))).toBe(true);
});

test('the lower-case name works, and the record names the proxy by its origin alone', async () => {
  const { record, passed } = await judgeThrough((proxy) => ({ http_proxy: `${inUrl}${proxy}` }));
  expect(record.verdict).toBe('conformant');
  expect(passed.length).toBeGreaterThan(0);
  expect(record.target.proxy).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

for (const none of ['127.0.0.1', '*', 'other.example, 127.0.0.1']) {
  test(`NO_PROXY ${none} goes past the proxy`, async () => {
    const { record, passed } = await judgeThrough((proxy) => ({
      HTTP_PROXY: `http://${proxy}`,
      NO_PROXY: none,
    }));
    expect(record.verdict).toBe('conformant');
    expect(record.target.proxy).toBeUndefined();
    expect(passed).toEqual([]);
  });
}

const refusals = [
  ['no credentials', (proxy: string) => `http://${proxy}`],
  ['wrong credentials', (proxy: string) => `http://user:canary-password@${proxy}`],
] as const;

for (const [what, proxyUrl] of refusals) {
  test(`a proxy that refuses ${what} is named, and neither server nor account is blamed`, async () => {
    const { record } = await judgeThrough((proxy) => ({ HTTP_PROXY: proxyUrl(proxy) }));
    const { verdict, blame, why } = record;
    expect({ verdict, blame }).toEqual({ verdict: 'inconclusive', blame: 'network' });
    expect(why).toMatch(/the proxy http:\/\/127\.0\.0\.1:\d+ answered 407.*HTTP_PROXY/);
    expect(JSON.stringify(record)).not.toContain('canary-password');
  });
}

test('a proxy that nobody listens at is named', async () => {
  const proxy = await startForwardProxy();
  proxy.close();
  const { record } = await judgeThrough(() => ({ HTTP_PROXY: `http://127.0.0.1:${proxy.port}` }));
  expect(record.why).toContain(`the proxy http://127.0.0.1:${proxy.port} is out of reach`);
  expect(record.blame).toBe('network');
});

test('a proxy that echoes its credentials gives none of them away', async () => {
  const { record } = await judgeThrough((proxy) => ({ HTTP_PROXY: `http://${inUrl}${proxy}` }), 'standard');
  const text = JSON.stringify(record);
  for (const secret of [password, encodeURIComponent(password), `user:${password}`]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret).toString('base64'));
  }
});

test('TLS goes through a tunnel, to where the certificate is the target’s own', async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  const ca = test.info().outputPath('ca.pem');
  writeFileSync(ca, cert);
  const mock = await startMock({ uploads: 10 });
  const front = await startFront(mock.url, { tls: { key, cert } });
  const proxy = await startForwardProxy(`user:${password}`);
  const record = await judgeAt(
    {
      ...mock.environment,
      CLEVERTAP_BASE_URL: front.url,
      HTTPS_PROXY: `http://${inUrl}127.0.0.1:${proxy.port}`,
    },
    { profile: 'smoke', ca },
  );
  for (const server of [proxy, front, mock]) await server.close();
  expect(record.verdict).toBe('conformant');
  // One tunnel carries what comes over one connection.
  expect(new Set(proxy.passed.map(({ method }) => method))).toEqual(new Set(['CONNECT']));
  expect(front.count()).toBe(record.totals.requests);
});
