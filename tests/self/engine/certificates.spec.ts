import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { generate } from 'selfsigned';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import type { Given } from '../../../src/target/settings/read-settings.ts';
import { startFront } from './front.ts';
import { judgeAt } from './judge-at.ts';

const certificate = () =>
  generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });

/** Judges the mock behind a certificate that nobody else knows; `{ca}` in a flag is its file. */
async function judgeSelfSigned(flags: Given): Promise<RunRecord> {
  const { private: key, cert } = await certificate();
  const file = test.info().outputPath('ca.pem');
  writeFileSync(file, cert);
  const mock = await startMock({ uploads: 10 });
  const front = await startFront(mock.url, { tls: { key, cert } });
  const given = { profile: 'smoke', ...flags, ...(flags.ca && { ca: file }) };
  const record = await judgeAt({ ...mock.environment, CLEVERTAP_BASE_URL: front.url }, given);
  front.close();
  await mock.close();
  return record;
}

test('a certificate that nobody knows makes one clear line with both cures', async () => {
  const { verdict, blame, why, target } = await judgeSelfSigned({});
  expect({ verdict, blame }).toEqual({ verdict: 'inconclusive', blame: 'network' });
  expect(why).toMatch(/^no answer: tls \(self[- ]signed certificate\).*--ca.*--insecure/);
  expect(target.insecure).toBeUndefined();
});

test('with its authority the same server is judged', async () => {
  const { verdict, target } = await judgeSelfSigned({ ca: 'given' });
  expect(verdict).toBe('conformant');
  expect(target.insecure).toBeUndefined();
});

test('without the check it is judged too, and the record says so', async () => {
  const { verdict, target } = await judgeSelfSigned({ insecure: 'true' });
  expect(verdict).toBe('conformant');
  expect(target.insecure).toBe(true);
});
