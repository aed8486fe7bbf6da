import type { Socket } from 'node:net';

const connections = new WeakMap<Socket, number>();
let connectionCount = 0;

/** The number of a connection: the same number is the same connection. */
export function connectionOf(socket: Socket): number {
  const number = connections.get(socket) ?? ++connectionCount;
  connections.set(socket, number);
  return number;
}

/** Node's flat list of headers as pairs, in their order and letter case. */
export const pairs = (raw: readonly string[]) =>
  raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []));
