import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** Told of each request with its count from 1; what it answers itself, with true, is not passed on. */
export type Before = (
  count: number,
  response: ServerResponse,
  request: IncomingMessage,
) => boolean | Promise<boolean>;

export interface FrontOptions {
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly before?: Before;
}

/** A server on 127.0.0.1 that passes on to an origin what it does not answer itself. */
export async function startFront(origin: string, { tls, before = () => false }: FrontOptions = {}) {
  let count = 0;
  const listener = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    count += 1;
    incoming.on('error', () => undefined);
    if (await before(count, outgoing, incoming)) return;
    const { method, url, rawHeaders } = incoming;
    const passed = request(
      origin + url,
      { method, headers: [...rawHeaders, 'X-Forwarded-Proto', tls ? 'https' : 'http'] as never },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => incoming.socket.destroy());
    incoming.pipe(passed);
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  let handshakes = 0;
  server.on('secureConnection', () => {
    handshakes += 1;
  });
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    count: () => count,
    /** How many TLS connections were opened. */
    handshakes: () => handshakes,
    close,
    /** Goes on on the same port. */
    reopen: () => listen(port),
  };
}
