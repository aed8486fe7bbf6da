import { readFileSync } from 'node:fs';
import tls, { type ConnectionOptions } from 'node:tls';
import { buildConnector, Client } from 'undici';
import type { Proxies } from './proxy.ts';
import { proxyCredentials } from './proxy.ts';
import { ProxyError } from './transport-error.ts';

type Connector = buildConnector.connector;

/** Ways to open a connection. */
export interface Connectors {
  /** To the target itself. */
  readonly direct: Connector;
  /** To a proxy; what goes wrong is the proxy's trouble. */
  readonly to: (proxy: URL) => Connector;
  /** To the target through a tunnel that the proxy opens (CONNECT, RFC 9110 section 9.3.6). */
  readonly through: (proxy: URL, signal: () => AbortSignal) => Connector;
}

/** The field that tells a proxy who asks (RFC 7617 section 2), none if its URL has no credentials. */
export function proxyAuthorization(proxy: URL): [name: string, value: string][] {
  const credentials = proxyCredentials(proxy);
  return credentials ? [['Proxy-Authorization', `Basic ${Buffer.from(credentials).toString('base64')}`]] : [];
}

/** The connectors of one run. Each connection has to stand within the timeout, in milliseconds. */
export function createConnectors(network: Network, timeout: number): Connectors {
  const direct = buildConnector({
    ...tlsOptions(network),
    timeout,
    // Node gives each address of a host 250 ms by default, which is less than a slow way takes.
    autoSelectFamilyAttemptTimeout: Math.max(250, Math.floor(timeout / 2)),
  } as buildConnector.BuildOptions);
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
    (proxy: URL, signal: () => AbortSignal): Connector =>
    (options, callback) => {
      const host = `${options.hostname}:${options.port || 443}`;
      openTunnel(proxy, host, signal()).then(
        (httpSocket) => direct({ ...options, httpSocket } as buildConnector.Options, callback),
        (error: Error) => callback(error, null),
      );
    };
  return { direct, to, through };
}

/** How the target is reached. */
export interface Network {
  /** Certificates to trust besides the usual ones (PEM). */
  readonly ca?: string;
  /** Certificates are not checked at all. */
  readonly insecure?: boolean;
  readonly proxies?: Proxies;
}

// Node 20 cannot tell which certificates it trusts, so what NODE_EXTRA_CA_CERTS adds is read again.
function usualCertificates(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (kind: 'default') => readonly string[] };
  if (getCACertificates) return getCACertificates('default');
  const extra = process.env.NODE_EXTRA_CA_CERTS;
  return extra ? [...tls.rootCertificates, readFileSync(extra, 'utf8')] : tls.rootCertificates;
}

/** What TLS is told about certificates. Reading the trusted ones takes time: once a run. */
function tlsOptions({ ca, insecure }: Network): ConnectionOptions {
  if (insecure) return { rejectUnauthorized: false };
  return ca ? { secureContext: tls.createSecureContext({ ca: [...usualCertificates(), ca] }) } : {};
}
