import { buildConnector, Client } from 'undici';
import { type Network, tlsOptions } from '../settings/network.ts';
import { proxyCredentials } from './proxy.ts';
import { ProxyError } from './proxy-trouble.ts';

type Connector = buildConnector.connector;

/** Ways to open a connection. */
export interface Connectors {
  /** To the target itself. */
  readonly direct: Connector;
  /** To a proxy; what goes wrong is the proxy's trouble. */
  readonly to: (proxy: URL) => Connector;
  /** To the target through a tunnel that the proxy opens (CONNECT, RFC 9110 section 9.3.6). */
  readonly through: (proxy: URL, signal: AbortSignal) => Connector;
}

/** The field that tells a proxy who asks (RFC 7617 section 2), none if its URL has no credentials. */
export function proxyAuthorization(proxy: URL): [name: string, value: string][] {
  const credentials = proxyCredentials(proxy);
  return credentials ? [['Proxy-Authorization', `Basic ${Buffer.from(credentials).toString('base64')}`]] : [];
}

/** The connectors of one run. Each connection has to stand within the timeout, in milliseconds. */
export function createConnectors(network: Network, timeout: number): Connectors {
  const direct = buildConnector({ ...tlsOptions(network), timeout } as buildConnector.BuildOptions);
  const to =
    (proxy: URL): Connector =>
    (options, callback) =>
      direct(options, (...[error, socket]) => {
        if (error)
          callback(new ProxyError(proxy, `is out of reach: ${error.message || 'no connection'}`), null);
        else callback(null, socket);
      });
  const openTunnel = async (proxy: URL, host: string, signal: AbortSignal) => {
    const client = new Client(proxy.origin, { connect: to(proxy) });
    const headers = Object.fromEntries([['Host', host], ...proxyAuthorization(proxy)]);
    const { socket, statusCode } = await client.connect({ path: host, headers, signal });
    if (statusCode === 200) return socket;
    socket.on('error', () => undefined).destroy();
    throw new ProxyError(proxy, `answered ${statusCode} when asked for ${host}`);
  };
  const through =
    (proxy: URL, signal: AbortSignal): Connector =>
    (options, callback) => {
      const host = `${options.hostname}:${options.port || 443}`;
      openTunnel(proxy, host, signal).then(
        (httpSocket) => direct({ ...options, httpSocket } as buildConnector.Options, callback),
        (error: Error) => callback(error, null),
      );
    };
  return { direct, to, through };
}
