import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a proxy does to a request instead of passing it on. */
export type Trouble = 'cut' | 'cut-after' | 429 | 503;

/** A proxy on 127.0.0.1 before one origin, which makes trouble for some requests, told by their count from 1. */
export async function startFlakyProxy(origin: string, troubleFor: (count: number) => Trouble | undefined) {
  let count = 0;
  const server = createServer((incoming, outgoing) => {
    count += 1;
    const trouble = troubleFor(count);
    if (trouble === 'cut') return incoming.socket.destroy();
    if (typeof trouble === 'number') return outgoing.writeHead(trouble, { 'Retry-After': '0' }).end('busy');
    const { method, url, rawHeaders } = incoming;
    const passed = request(origin + url, { method, headers: rawHeaders as never }, (answer) => {
      if (trouble === 'cut-after') return incoming.socket.destroy();
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      return answer.pipe(outgoing);
    });
    passed.on('error', () => incoming.socket.destroy());
    return incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
