import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Passes every byte on to a server, and counts the requests among them. */
export interface CountingProxy {
  readonly port: number;
  readonly requests: () => number;
  readonly close: () => void;
}

// RFC 9112 section 3: the line that begins a request.
const requestLine = / HTTP\/1\.[01]\r\n/g;

export async function countingProxy(port: number): Promise<CountingProxy> {
  let requests = 0;
  const server = createServer((inward) => {
    const outward = connect(port, '127.0.0.1');
    inward.on('data', (chunk) => {
      requests += chunk.toString('latin1').match(requestLine)?.length ?? 0;
    });
    inward.pipe(outward).pipe(inward);
    inward.on('error', () => outward.destroy());
    outward.on('error', () => inward.destroy());
    outward.on('close', () => inward.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return { port: address.port, requests: () => requests, close: () => server.close() };
}
