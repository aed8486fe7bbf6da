import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { conformance } from '../../../src/run/conformance.ts';
import type { RunOptions } from '../../../src/target/configuration.ts';

const options: RunOptions = {
  profile: 'standard',
  seed: '1',
  strict: false,
  requireAll: false,
  rate: 0,
  timeoutMs: 2000,
  reportDir: 'unused',
};

for (const token of ['reason', 'batch', 'a', 'passed']) {
  test(`a token that is the word ${token} changes nothing of the record's own words`, async () => {
    const server = createServer((_, response) => response.writeHead(401).end(`no ${token}`)).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const uploads = [{ uploadId: 'u1', fileName: 'products.csv', fileSize: 1 }];
    const credentials = { accountId: 'A', token };
    const record = await conformance(
      { kind: 'sandbox', baseUrl, credentials, catalogId: '5', uploads },
      options,
    );
    server.close();
    expect(record.verdict).toBe('inconclusive');
    expect(record.blame).toBe('account');
    const [control] = record.cases;
    expect(control).toMatchObject({ id: 'first-look/control', role: 'control', status: 'inconclusive' });
    expect(control?.response?.body).toEqual({ text: 'no $CLEVERTAP_TOKEN' });
  });
}
