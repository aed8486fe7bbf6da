import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunRecord } from '../../../src/record/record.ts';
import { conformance } from '../../../src/runner/conformance.ts';

/** Runs the engine against a server that is no API at all, with three uploads given by id. */
export async function judgeServer(answer: RequestListener, token: string): Promise<RunRecord> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const uploads = ['u1', 'u2', 'u3'].map((uploadId) => ({ uploadId, fileName: 'products.csv', fileSize: 1 }));
  const credentials = { accountId: 'A', token };
  const record = await conformance(
    { kind: 'sandbox', baseUrl, credentials, catalogId: '5', uploads },
    {
      profile: 'standard',
      seed: '1',
      strict: false,
      requireAll: false,
      rate: 0,
      timeoutMs: 2000,
      reportDir: 'unused',
    },
  );
  server.close();
  return record;
}
