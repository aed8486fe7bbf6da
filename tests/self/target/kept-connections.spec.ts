import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { RenderedRequest } from '../../../src/cases/render.ts';
import { statusOrError } from '../../../src/target/transport/exchange.ts';
import { createTransport } from '../../../src/target/transport/transport.ts';
import { answerOf, withServer } from './net-server.ts';

const post: RenderedRequest = { method: 'POST', target: '/', headers: [], body: Buffer.from('{}') };
const ok = answerOf('200 OK', [], 'a');

type Answer = (socket: Socket, nth: number, ofConnection: number) => void;

/** What came to requests that are sent one after the other, `pauseMs` apart, and over which connection each went. */
async function sent(
  answer: Answer,
  requests: readonly RenderedRequest[],
  pauseMs = 0,
): Promise<{ came: string[]; connections: number[]; heads: string[] }> {
  const sockets: Socket[] = [];
  const connections: number[] = [];
  const heads: string[] = [];
  const came: string[] = [];
  await withServer(
    ({ socket, bytes }) => {
      if (!sockets.includes(socket)) sockets.push(socket);
      const number = sockets.indexOf(socket) + 1;
      connections.push(number);
      heads.push(bytes.toString('latin1').split('\r\n\r\n')[0] ?? '');
      answer(socket, connections.length, connections.filter((other) => other === number).length);
    },
    async (baseUrl) => {
      const transport = createTransport(2000);
      for (const request of requests) {
        came.push(statusOrError(await transport(baseUrl, request)));
        await sleep(pauseMs);
      }
    },
  );
  return { came, connections, heads };
}

const always: Answer = (socket) => socket.write(ok);

test('requests share a connection', async () => {
  const { came, connections } = await sent(always, [post, post, post]);
  expect(came).toEqual(['200', '200', '200']);
  expect(connections).toEqual([1, 1, 1]);
});

const spoiling: readonly (readonly [what: string, request: RenderedRequest])[] = [
  ['what asks for it', { ...post, ownConnection: true }],
  ['HEAD', { method: 'HEAD', target: '/', headers: [] }],
  ['a long body', { ...post, body: Buffer.alloc(70_000, ' ') }],
  ['a long header', { ...post, headers: [['X-Long', 'x'.repeat(9000)]] }],
];

for (const [what, request] of spoiling) {
  test(`${what} has a connection of its own, and says so`, async () => {
    const answer: Answer = (socket, nth) => socket.write(nth === 2 ? answerOf('200 OK') : ok);
    const { came, connections, heads } = await sent(answer, [post, request, post]);
    expect(came).toEqual(['200', '200', '200']);
    expect(connections[1]).not.toBe(connections[0]);
    expect(connections[2]).not.toBe(connections[1]);
    expect(heads[1]?.toLowerCase()).toContain('connection: close');
    expect(heads[0]?.toLowerCase()).toContain('connection: keep-alive');
  });
}

const ending: readonly (readonly [what: string, answer: Answer])[] = [
  ['says that it is the last', (socket) => socket.write(answerOf('200 OK', ['Connection: close'], 'a'))],
  ['ends with its connection', (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\na')],
  ['has no body and might have one', (socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n')],
  [
    'is followed by more than its length',
    (socket) => socket.write(Buffer.concat([ok, Buffer.from('surplus')])),
  ],
  [
    'is followed by more a little later',
    (socket) => socket.write(ok, () => setTimeout(() => socket.write('surplus'), 10)),
  ],
  ['is followed by the end of the connection', (socket) => socket.end(ok)],
  [
    'is followed by a reset',
    (socket) => socket.write(ok, () => setTimeout(() => socket.resetAndDestroy(), 10)),
  ],
  ['came twice', (socket) => socket.write(Buffer.concat([ok, answerOf('500 Oops')]))],
];

for (const [what, answer] of ending) {
  test(`after an answer that ${what}, the next request has another connection`, async () => {
    const { came, connections } = await sent(answer, [post, post], 100);
    expect(came.every((status) => status === '200' || status === '204')).toBe(true);
    expect(connections).toEqual([1, 2]);
  });
}

const closings: readonly (readonly [what: string, close: (socket: Socket) => void])[] = [
  ['ends', (socket) => socket.end()],
  ['is reset', (socket) => socket.resetAndDestroy()],
  ['holds what is no HTTP', (socket) => socket.end('surplus of the answer before\r\n\r\n')],
];

for (const [what, close] of closings) {
  test(`a kept connection that ${what} instead of an answer is stale, a new one is not`, async () => {
    const onUsed: Answer = (socket, _nth, ofConnection) =>
      ofConnection > 1 ? close(socket) : socket.write(ok);
    expect((await sent(onUsed, [post, post, post])).came).toEqual(['200', 'stale', '200']);
    const { came } = await sent((socket) => close(socket), [post, post]);
    expect(new Set(came)).not.toContain('stale');
  });
}

test('an answer that breaks off on a kept connection is its own trouble', async () => {
  const { came } = await sent(
    (socket, nth) =>
      nth === 2 ? socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\na') : socket.write(ok),
    [post, post, post],
  );
  expect(came).toEqual(['200', 'truncated', '200']);
});

test('where kept connections break often, each request has its own', async () => {
  const onUsed: Answer = (socket, _nth, ofConnection) => (ofConnection > 1 ? socket.end() : socket.write(ok));
  const { came, connections } = await sent(onUsed, Array(8).fill(post));
  expect(came).toEqual(['200', 'stale', '200', 'stale', '200', '200', '200', '200']);
  expect(connections.slice(-3)).toEqual([4, 5, 6]);
});

test('interim answers are passed over on a kept connection too', async () => {
  const { came, connections } = await sent(
    (socket) => socket.write(Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), ok])),
    [post, post, post],
  );
  expect(came).toEqual(['200', '200', '200']);
  expect(connections).toEqual([1, 1, 1]);
});

test('a request that got no answer in time takes its connection along', async () => {
  const { came, connections } = await sent(
    (socket, nth) => (nth === 1 ? undefined : socket.write(ok)),
    [post, post],
  );
  expect(came).toEqual(['timeout', '200']);
  expect(connections).toEqual([1, 2]);
});
