import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '../checks/pages-in-front.ts';

/** A request as a gateway looks at it. */
export interface Incoming {
  /** From 1. */
  readonly count: number;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** One character a byte. */
  readonly body: string;
}

/** What a gateway does instead of passing a request on: a page of its own, silence, or the end of the connection. */
export type Instead = Page | 'silence' | 'cut';
export type Rule = (incoming: Incoming) => Instead | undefined;

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A gateway on 127.0.0.1 that passes on to an origin what its rule lets pass. */
export async function startGateway(origin: string, rule: Rule) {
  let count = 0;
  const server = createServer(async (incoming, outgoing) => {
    count += 1;
    const at = count;
    incoming.on('error', () => undefined);
    const bytes = await bytesOf(incoming).catch(() => Buffer.alloc(0));
    const { method = '', url: path = '', headers, rawHeaders } = incoming;
    const instead = rule({ count: at, method, path, headers, body: bytes.toString('latin1') });
    if (instead === 'silence') return;
    if (instead === 'cut') return incoming.socket.destroy();
    if (instead) {
      const [, status, own, body] = instead;
      outgoing.writeHead(status, own.flat()).end(method === 'HEAD' ? '' : body);
      return;
    }
    const passed = request(origin + path, { method, headers: rawHeaders as never }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    passed.on('error', () => incoming.socket.destroy());
    passed.end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
