import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { Defect } from '../../../src/mock/variant.ts';
import { maxBodyBytes } from '../../../src/target/transport/transport.ts';
import { runProgram } from '../cli/run-cli.ts';

const mebibyte = 1024 * 1024;

/** The mock with something hostile in place of every rejection. */
const hostile = (answer: (response: ServerResponse) => void): Defect => ({
  id: 'hostile',
  says: 'rejections are an attack',
  family: 'transport',
  violates: [],
  alter: (mock) => ({
    ...mock,
    reply: (usual, response, call, outcome) => {
      // An answer to HEAD has no body to attack with.
      if (usual.status < 400 || call.method === 'HEAD') mock.reply(usual, response, call, outcome);
      else answer(response);
    },
  }),
});

// Runs the engine in a process of its own, for its memory alone to be measured.
const script = `
import { conformance, loadContract, readSettings, resolveOptions, resolveTarget } from ${JSON.stringify(join(packageRoot, 'dist/src/index.js'))};
const settings = readSettings({ rate: '0', timeout: '1000' }, process.env, '/nowhere');
const record = await conformance(resolveTarget(settings, loadContract(), '/nowhere'), resolveOptions(settings));
const mebibytes = process.resourceUsage().maxRSS / 1024;
const longest = Math.max(...record.cases.map(({ response }) => response?.body.text?.length ?? 0));
console.log(JSON.stringify({ verdict: record.verdict, cut: !record.run.complete, mebibytes, longest }));
`;

async function judgeHostile(answer: (response: ServerResponse) => void, variables: NodeJS.ProcessEnv = {}) {
  const mock = await startMock({ uploads: 60, defects: [hostile(answer)] });
  const environment = { ...mock.environment, ...variables };
  const { stdout, stderr } = await runProgram(['--input-type=module', '-e', script], { environment });
  await mock.close();
  expect(stderr).toBe('');
  const result = JSON.parse(stdout) as {
    verdict: string;
    cut: boolean;
    mebibytes: number;
    longest: number;
  };
  expect(result.mebibytes).toBeLessThan(300);
  expect(result.longest).toBeLessThanOrEqual(64 * 1024);
  return result;
}

/** Writes on and on, as fast as it is taken, until the other side has had enough. */
function pour(response: ServerResponse, chunk: Buffer, most = Number.POSITIVE_INFINITY): void {
  function* chunks() {
    for (let sent = 0; sent < most; sent += 1) yield chunk;
  }
  pipeline(Readable.from(chunks()), response).catch(() => undefined);
}

const block = Buffer.alloc(64 * 1024, 'x');
const bomb = gzipSync(Buffer.alloc(100 * mebibyte));
const almost = JSON.stringify({ code: 'CATALOG_INVALID_REQUEST', message: 'x'.repeat(maxBodyBytes - 100) });
const typed = { 'Content-Type': 'application/json' };

const attacks: readonly (readonly [what: string, answer: (response: ServerResponse) => void])[] = [
  ['a body without end', (response) => pour(response.writeHead(400, typed), block)],
  [
    'a body of 100 MB',
    (response) => pour(response.writeHead(400, { ...typed, 'Content-Length': 100 * mebibyte }), block, 1600),
  ],
  ['a gzip bomb', (response) => response.writeHead(400, { ...typed, 'Content-Encoding': 'gzip' }).end(bomb)],
  [
    'headers of 1 MB',
    ({ socket }) => socket?.end(`HTTP/1.1 400 Bad Request\r\nX-Long: ${'x'.repeat(mebibyte)}\r\n\r\n`),
  ],
];

for (const [what, answer] of attacks) {
  test(`${what} in place of rejections ends in time, in bounded memory`, async () => {
    expect(await judgeHostile(answer)).toMatchObject({ verdict: 'nonconformant', cut: false });
  });
}

test('answers that are as long as is read are judged as they are, and kept by their beginning', async () => {
  const answer = (response: ServerResponse) => response.writeHead(400, typed).end(almost);
  const result = await judgeHostile(answer, { CONFORMANCE_PROFILE: 'smoke' });
  expect(result.longest).toBeGreaterThan(0);
});

test('a drip without end does not outlast --max-time', async () => {
  const drip = (response: ServerResponse) => {
    response.writeHead(400, typed);
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  };
  expect(await judgeHostile(drip, { CONFORMANCE_MAX_TIME: '4' })).toMatchObject({ cut: true });
});

test('a redirect to the same path of another origin is not followed', async () => {
  let asked = 0;
  const other = createServer((_, response) => {
    asked += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/v2/catalogs/signedurl/complete`;
  const result = await judgeHostile((response) => response.writeHead(307, { Location: location }).end());
  other.close();
  expect(result.verdict).toBe('nonconformant');
  expect(asked).toBe(0);
});
