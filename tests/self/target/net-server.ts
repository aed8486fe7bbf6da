import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What came over one connection: everything that was sent. */
export interface Heard {
  readonly bytes: Buffer;
  readonly socket: Socket;
}

const lengthOf = (head: string) => Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0);

function isComplete(bytes: Buffer): boolean {
  const end = bytes.indexOf('\r\n\r\n');
  return end >= 0 && bytes.length >= end + 4 + lengthOf(bytes.subarray(0, end).toString('latin1'));
}

/** Gives `use` the base URL of a server that answers each complete request with `answer`; `greeting` comes unasked. */
export async function withServer<T>(
  answer: (heard: Heard) => void,
  use: (baseUrl: string) => Promise<T>,
  { greeting }: { readonly greeting?: Buffer } = {},
): Promise<T> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let bytes = Buffer.alloc(0);
    if (greeting) socket.write(greeting);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (!isComplete(bytes)) return;
      answer({ bytes, socket });
      bytes = Buffer.alloc(0);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  }
}

/** A whole answer of HTTP/1.1 as bytes, with its Content-Length unless it is given. */
export function answerOf(
  status: string,
  headers: readonly string[] = [],
  body: Buffer | string = '',
): Buffer {
  const bytes = Buffer.from(body);
  const length = headers.some((line) => /^(content-length|transfer-encoding):/i.test(line))
    ? []
    : [`Content-Length: ${bytes.length}`];
  const head = [`HTTP/1.1 ${status}`, ...headers, ...length, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes]);
}
