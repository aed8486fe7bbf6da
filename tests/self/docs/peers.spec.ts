import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { prepare } from '../../peers/commands.ts';
import { writeContracts } from '../../peers/contracts.ts';
import { countingProxy } from '../../peers/counting-proxy.ts';
import { peersPage } from '../../peers/page.ts';
import { peers } from '../../peers/peers.ts';
import { subjects } from '../../peers/subjects.ts';

const server = {
  url: 'http://127.0.0.1:9',
  accountId: 'A-1',
  token: 't',
  restrictedAccountId: 'A-2',
  restrictedToken: 'r',
  catalogId: 7,
  uploadIds: ['u-1', 'u-2'],
};

test('every peer that can be run has a command, and one version', () => {
  const runnable = peers.filter(({ registry }) => registry !== 'Maven Central');
  expect(Object.keys(prepare).sort()).toEqual(runnable.map(({ id }) => id).sort());
  for (const { version, better } of peers) {
    expect.soft(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect.soft(better).toMatch(/\w/);
  }
});

test('the servers are an even spread, each once, the documented one first', () => {
  const all = subjects(12, 30);
  expect(all.map(({ kind }) => kind)).toEqual([
    'documented',
    ...Array(12).fill('flavour'),
    ...Array(30).fill('defect'),
  ]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(subjects(10_000, 0).length).toBeLessThan(10_000);
});

test('each form of the contract asks for an upload and a catalog that the server has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signedurl-contracts-'));
  writeContracts(server, folder);
  const body = (name: string) =>
    parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')).paths['/v2/catalogs/signedurl/complete'].post
      .requestBody.content['application/json'];
  const live = { uploadId: 'u-1', catalogId: 7 };
  expect(body('whole').examples.page.value).toMatchObject(live);
  expect(body('plain').example).toMatchObject(live);
  expect(body('for-portman').example).toMatchObject(live);
  expect(body('for-specmatic').examples.accepted.value).toMatchObject(live);
});

test('the proxy passes on what is sent, and counts requests on one connection and on several', async () => {
  const target = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1');
  await once(target, 'listening');
  const proxy = await countingProxy((target.address() as AddressInfo).port);
  const texts = await Promise.all(
    [1, 2, 3].map(async () => (await fetch(`http://127.0.0.1:${proxy.port}/`)).text()),
  );
  expect(texts).toEqual(['here', 'here', 'here']);
  expect(proxy.requests()).toBe(3);
  proxy.close();
  target.closeAllConnections();
  target.close();
});

test('the page counts complaints by what the server is, and says who had no end and who is missing', () => {
  const [one, other] = peers;
  if (!one || !other) throw new Error('there are no peers');
  const outcome = (exitCode: number | undefined) => ({
    ...(exitCode === undefined ? {} : { exitCode }),
    requests: 5,
    seconds: 1.25,
    output: '',
  });
  const subject = (kind: 'documented' | 'flavour' | 'defect', id: string) => ({ kind, id, says: 'a | b' });
  const outcomes = [
    { subject: subject('documented', 'documented'), outcome: outcome(0) },
    { subject: subject('flavour', 'f-1'), outcome: outcome(1) },
    { subject: subject('defect', 'd-1'), outcome: outcome(1) },
    { subject: subject('defect', 'd-2'), outcome: outcome(undefined) },
  ];
  const page = peersPage([{ peer: one, outcomes }], [{ peer: other, why: 'no such thing' }], {
    date: '2026-01-31',
    version: '9.9.9',
  });
  expect(page).toContain(`| ${one.name} ${one.version} | 1 of 2 | 1 of 2 | 5 | 1.3 s | 1 without an end |`);
  expect(page).toContain(`- ${other.name} ${other.version}: no such thing`);
  expect(page).toContain('| `d-2` | a \\| b | ? |');
  expect(page).toContain('| `f-1` | a \\| b | ✘ |');
});
