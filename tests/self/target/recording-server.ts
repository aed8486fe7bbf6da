import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it came over the wire. */
export interface Came {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Names in lower case, values trimmed and read as UTF-8, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

const utf8 = (value: string) => Buffer.from(value, 'latin1').toString('utf8').trim();

/** Gives `use` the base URL of a server that keeps what comes, under the first step of its path. */
export async function withRecorder<T>(
  use: (baseUrl: string, came: ReadonlyMap<string, Came>) => Promise<T>,
): Promise<T> {
  const came = new Map<string, Came>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [, key = '', target = ''] = /^\/([^/]*)(\/.*)$/.exec(request.url ?? '') ?? [];
    const raw = request.rawHeaders;
    const headers = raw.flatMap((name, at) =>
      at % 2 === 0 ? [[name.toLowerCase(), utf8(raw[at + 1] ?? '')] as const] : [],
    );
    came.set(key, { method: request.method ?? '', target, headers, body: Buffer.concat(chunks) });
    response.writeHead(204, { connection: 'close' }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, came);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
