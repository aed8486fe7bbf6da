import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { RenderedRequest } from '../../../src/cases/render.ts';
import type { Exchange, TransportErrorKind } from '../../../src/target/transport/exchange.ts';
import { createTransport, maxBodyBytes } from '../../../src/target/transport/transport.ts';
import { answerOf, type Heard, withServer } from './net-server.ts';

const post: RenderedRequest = {
  method: 'POST',
  target: '/v2/catalogs/signedurl/complete?x=1',
  headers: [
    ['Content-Type', 'application/json'],
    ['X-CleverTap-Token', 'größe 1'],
    ['X-Account-Id', ''],
  ],
  body: Buffer.from('{"a":"é"}'),
};

const exchangeWith = (answer: (heard: Heard) => void, request = post, timeoutMs = 5000): Promise<Exchange> =>
  withServer(answer, (baseUrl) => createTransport(timeoutMs)(baseUrl, request));
const answering = (bytes: Buffer, request?: RenderedRequest) =>
  exchangeWith(({ socket }) => socket.end(bytes), request);

const json = '{"status":"PROCESSING"}';
const codings: readonly (readonly [coding: string, body: Buffer])[] = [
  ['gzip', gzipSync(json)],
  ['x-gzip', gzipSync(json)],
  ['GZIP', gzipSync(json)],
  ['deflate', deflateSync(json)],
  ['deflate', deflateRawSync(json)],
  ['br', brotliCompressSync(json)],
  ['identity', Buffer.from(json)],
  ['gzip, br', brotliCompressSync(gzipSync(json))],
];

for (const [index, [coding, body]] of codings.entries()) {
  test(`an answer coded as ${coding} is decoded (${index})`, async () => {
    const { response } = await answering(answerOf('200 OK', [`Content-Encoding: ${coding}`], body));
    expect(response).toMatchObject({ status: 200, body: { text: json } });
  });
}

test('an answer in chunks is put together', async () => {
  const { response } = await answering(
    answerOf('200 OK', ['Transfer-Encoding: chunked'], '3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n'),
  );
  expect(response?.body).toEqual({ text: 'abcde' });
});

const continued = 'HTTP/1.1 100 Continue\r\nX-A: 1\r\n\r\n';
const interim: readonly (readonly [what: string, parts: readonly string[]])[] = [
  ['at once', [`${continued}${answerOf('200 OK', [], 'abc')}`]],
  [
    'twice, after another',
    [`HTTP/1.1 102 Processing\r\n\r\n`, continued, `${continued}${answerOf('200 OK', [], 'abc')}`],
  ],
  [
    'in pieces',
    ['HTT', 'P/1.1 1', '00 Cont', 'inue\r\n', '\r\nHTTP/1', '.1 200 OK\r\nContent-Length: 3\r\n\r\nabc'],
  ],
  ['not at all, in pieces', ['HTTP/1.1', ' 200 OK\r\nContent-Length: 3\r\n\r\na', 'bc']],
];

for (const [what, parts] of interim) {
  test(`a 100 that nobody asked for is borne: ${what}`, async () => {
    const { response } = await exchangeWith(async ({ socket }) => {
      for (const part of parts) {
        socket.write(part);
        await sleep(20);
      }
      socket.end();
    });
    expect(response).toMatchObject({ status: 200, body: { text: 'abc' } });
  });
}

test('an answer that ends with its connection is taken', async () => {
  const { response } = await exchangeWith(({ socket }) => socket.end('HTTP/1.1 200 OK\r\n\r\nabc'));
  expect(response?.body).toEqual({ text: 'abc' });
});

test('bytes that are no UTF-8 are kept as they are', async () => {
  const { response } = await answering(answerOf('200 OK', [], Buffer.from([0xff, 0x00, 0x41])));
  expect(response?.body).toEqual({ base64: Buffer.from([0xff, 0x00, 0x41]).toString('base64') });
});

test('headers of the answer keep names, order and repetitions', async () => {
  const { response } = await answering(answerOf('200 OK', ['X-One: 1', 'set-cookie: a', 'Set-Cookie: b']));
  expect(response?.headers.slice(0, 3)).toEqual([
    ['X-One', '1'],
    ['set-cookie', 'a'],
    ['Set-Cookie', 'b'],
  ]);
});

const half = gzipSync(json.repeat(50)).subarray(0, 30);
const bomb = gzipSync(Buffer.alloc(11 * 1024 * 1024));
const troubles: readonly (readonly [
  what: string,
  answer: (heard: Heard) => void,
  kind: TransportErrorKind,
])[] = [
  ['a connection that is reset', ({ socket }) => socket.resetAndDestroy(), 'reset'],
  ['a connection that is closed', ({ socket }) => socket.end(), 'reset'],
  [
    'a reset in the head',
    ({ socket }) => socket.write('HTTP/1.1 200', () => socket.resetAndDestroy()),
    'reset',
  ],
  [
    'a body that is shorter than it says',
    ({ socket }) => socket.end(answerOf('200 OK', ['Content-Length: 100'], '{"a":1}')),
    'truncated',
  ],
  [
    'chunks that end before the last',
    ({ socket }) => socket.end(answerOf('200 OK', ['Transfer-Encoding: chunked'], '5\r\nabc')),
    'truncated',
  ],
  [
    'gzip that is none',
    ({ socket }) => socket.end(answerOf('200 OK', ['Content-Encoding: gzip'], json)),
    'undecodable',
  ],
  [
    'gzip cut off',
    ({ socket }) => socket.end(answerOf('200 OK', ['Content-Encoding: gzip'], half)),
    'undecodable',
  ],
  [
    'an unknown coding',
    ({ socket }) => socket.end(answerOf('200 OK', ['Content-Encoding: zz'], json)),
    'undecodable',
  ],
  [
    'gzip that unfolds beyond measure',
    ({ socket }) => socket.end(answerOf('200 OK', ['Content-Encoding: gzip'], bomb)),
    'undecodable',
  ],
  [
    'a body beyond measure',
    ({ socket }) => socket.end(answerOf('200 OK', [], Buffer.alloc(maxBodyBytes + 1))),
    'oversized',
  ],
  ['no HTTP at all', ({ socket }) => socket.end('hello\r\n\r\n'), 'protocol'],
  ['a status that is no number', ({ socket }) => socket.end('HTTP/1.1 OK\r\n\r\n'), 'protocol'],
  [
    'a length that is no number',
    ({ socket }) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: some\r\n\r\nab'),
    'protocol',
  ],
];

for (const [what, answer, kind] of troubles) {
  test(`${what} is ${kind}`, async () => {
    const { response, transportError } = await exchangeWith(answer);
    expect(response).toBeUndefined();
    expect(transportError?.kind).toBe(kind);
    expect(transportError?.message).not.toBe('');
  });
}

const silent: readonly (readonly [what: string, answer: (heard: Heard) => void])[] = [
  ['no answer', () => undefined],
  ['a head alone', ({ socket }) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n')],
  [
    'an answer that drips without end',
    ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n');
      const drip = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => clearInterval(drip));
    },
  ],
];

for (const [what, answer] of silent) {
  test(`${what} is a timeout`, async () => {
    const { transportError, response } = await exchangeWith(answer, post, 250);
    expect(response).toBeUndefined();
    expect(transportError?.kind).toBe('timeout');
  });
}

test('a body as long as the measure is taken', async () => {
  const { response } = await answering(answerOf('200 OK', [], Buffer.alloc(maxBodyBytes, 'x')));
  expect(response && 'text' in response.body && response.body.text.length).toBe(maxBodyBytes);
});

test('nothing that listens is refused', async () => {
  const gone = await withServer(
    () => undefined,
    async (baseUrl) => baseUrl,
  );
  const { transportError } = await createTransport(2000)(gone, post);
  expect(transportError?.kind).toBe('refused');
});

test('a host that no one knows is dns', async () => {
  const { transportError } = await createTransport(5000)('http://nowhere.invalid', post);
  expect(transportError?.kind).toBe('dns');
});

test('plain HTTP where TLS was asked for is tls', async () => {
  const { transportError } = await withServer(
    () => undefined,
    (baseUrl) => createTransport(2000)(baseUrl.replace('http:', 'https:'), post),
    { greeting: answerOf('400 Bad Request') },
  );
  expect(transportError?.kind).toBe('tls');
});

test('a redirect is an answer, and not followed', async () => {
  let requests = 0;
  const { response } = await withServer(
    ({ socket }) => {
      requests += 1;
      socket.end(answerOf('307 Temporary Redirect', ['Location: /elsewhere']));
    },
    (baseUrl) => createTransport(2000)(baseUrl, post),
  );
  expect(response?.status).toBe(307);
  expect(requests).toBe(1);
});

test('an interim answer is passed over', async () => {
  const hints = Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n');
  const { response } = await answering(Buffer.concat([hints, answerOf('200 OK', [], 'a')]));
  expect(response).toMatchObject({ status: 200, body: { text: 'a' } });
});

async function sentFor(request: RenderedRequest): Promise<{ head: string[]; body: Buffer }> {
  let bytes: Buffer = Buffer.alloc(0);
  await exchangeWith((heard) => {
    bytes = heard.bytes;
    heard.socket.end(answerOf('204 No Content'));
  }, request);
  const end = bytes.indexOf('\r\n\r\n');
  return { head: bytes.subarray(0, end).toString('utf8').split('\r\n'), body: bytes.subarray(end + 4) };
}

test('path, query, headers and body go out as they are', async () => {
  const { head, body } = await sentFor(post);
  expect(head[0]).toBe('POST /v2/catalogs/signedurl/complete?x=1 HTTP/1.1');
  expect(head).toContain('Content-Type: application/json');
  expect(body).toEqual(post.body);
});

test('a header value goes out in UTF-8', async () => {
  const { head } = await sentFor(post);
  expect(head).toContain('X-CleverTap-Token: größe 1');
});

test('an empty header goes out empty', async () => {
  const { head } = await sentFor(post);
  expect(head.map((line) => line.trim())).toContain('X-Account-Id:');
});

test('no Content-Type is added to a body', async () => {
  const { head } = await sentFor({ ...post, headers: [] });
  expect(head.filter((line) => /^content-type/i.test(line))).toEqual([]);
});

test('the same header can go out twice', async () => {
  const { head } = await sentFor({
    ...post,
    headers: [
      ['X-A', '1'],
      ['X-A', '2'],
    ],
  });
  expect(head.filter((line) => /^x-a:/i.test(line))).toEqual(['X-A: 1', 'X-A: 2']);
});

test('an empty body goes out with its length', async () => {
  const { head, body } = await sentFor({ ...post, body: Buffer.alloc(0) });
  expect(head.map((line) => line.toLowerCase())).toContain('content-length: 0');
  expect(body).toHaveLength(0);
});

test('HEAD is answered without a body, whatever length is told', async () => {
  const { response } = await exchangeWith(
    ({ socket }) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 50\r\nContent-Encoding: gzip\r\n\r\n'),
    { method: 'HEAD', target: '/', headers: [] },
  );
  expect(response).toMatchObject({ status: 200, body: { text: '' } });
});

test('a header that cannot be sent is trouble, and never thrown', async () => {
  const { transportError } = await answering(answerOf('200 OK'), { ...post, headers: [['X-A', 'a\r\nb']] });
  expect(transportError?.kind).toBe('protocol');
});

test('the exchange tells what went out, long bodies by their beginning', async () => {
  const body = Buffer.alloc(20_000, 'x');
  const { request, earlierAttempts, startedAt } = await answering(answerOf('200 OK'), { ...post, body });
  expect(request).toMatchObject({ method: 'POST', url: expect.stringMatching(/complete\?x=1$/) });
  expect(request.headers).toEqual(expect.arrayContaining([['X-CleverTap-Token', 'größe 1']]));
  expect(request.body).toEqual({ text: 'x'.repeat(16 * 1024), clippedFrom: 20_000 });
  expect(earlierAttempts).toEqual([]);
  expect(new Date(startedAt).toISOString()).toBe(startedAt);
});
