import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** One request as a proxy was asked for it. */
export interface Passed {
  readonly method: string;
  /** An absolute URL, or host and port for CONNECT. */
  readonly target: string;
  readonly authorization: string | undefined;
}

/**
 * A proxy on 127.0.0.1 for CONNECT and for the absolute form; with `credentials`, only for who has them. It shows
 * what it knows of them in its answers.
 */
export async function startForwardProxy(credentials?: string) {
  const passed: Passed[] = [];
  const expected = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`;
  const admits = (method = '', target = '', authorization: string | undefined) => {
    passed.push({ method, target, authorization });
    return expected === undefined || authorization === expected;
  };
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers, rawHeaders } = incoming;
    if (!admits(method, url, headers['proxy-authorization'])) {
      return outgoing.writeHead(407).end(`no entry for ${headers['proxy-authorization']}`);
    }
    const onward = request(url ?? '', { method, headers: rawHeaders as never }, (answer) => {
      const seen = ['X-Proxy-Saw', headers['proxy-authorization'] ?? 'nobody'];
      outgoing.writeHead(answer.statusCode ?? 502, [...answer.rawHeaders, ...seen]);
      answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    return incoming.pipe(onward);
  });
  server.on('connect', ({ url = '', headers }, socket) => {
    socket.on('error', () => undefined);
    if (!admits('CONNECT', url, headers['proxy-authorization'])) {
      return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    }
    const { hostname, port } = new URL(`http://${url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    return onward.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, passed, close };
}
