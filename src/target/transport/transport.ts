import { performance } from 'node:perf_hooks';
import type { Client } from 'undici';
import type { RenderedRequest } from '../../cases/render.ts';
import { suite } from '../../contract/package-root.ts';
import type { Open } from './connection.ts';
import { attributed, keepConnections, maySpoil } from './connections.ts';
import type { Network } from './connectors.ts';
import { type Connectors, createConnectors, proxyAuthorization } from './connectors.ts';
import { decodeContent } from './content-coding.ts';
import {
  clippedPayload,
  type Exchange,
  type Headers,
  payloadOf,
  type ReceivedResponse,
  type TransportError,
} from './exchange.ts';
import { proxyFor } from './proxy.ts';
import { receive } from './receive.ts';
import { BodyTooLarge, ProxyError } from './transport-error.ts';

/**
 * Sends one request to a base URL (no slash at its end) and gives the exchange; never throws for anything that the
 * network or the server does. `withinMs` shortens the timeout.
 */
export type Transport = (baseUrl: string, request: RenderedRequest, withinMs?: number) => Promise<Exchange>;

/**
 * Of an answer's body, before and after decoding. One of the documented form has less than a kilobyte, and one that
 * repeats the largest request, a megabyte, somewhat more.
 */
export const maxBodyBytes = 2 * 1024 * 1024;
const keptOfRequest = 16 * 1024;

const ownHeaders: Headers = [
  ['Accept', 'application/json'],
  ['Accept-Encoding', 'gzip, deflate, br'],
  ['User-Agent', `${suite.name}/${suite.version}`],
];

// Header values travel as bytes; UTF-8 is what curl and browsers send (RFC 9110 section 5.5, obs-text).
const asBytes = (value: string) => Buffer.from(value, 'utf8').toString('latin1');

function pairsOf(raw: readonly Buffer[]): Headers {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2)
    pairs.push([raw[at]?.toString('latin1') ?? '', raw[at + 1]?.toString('latin1') ?? '']);
  return pairs;
}

/** How a request travels: over which connections, with the path and headers that make it arrive. */
interface Route {
  readonly open: Open;
  /** Where the connection leads. */
  readonly origin: string;
  /** Requests of the same key can share a connection. */
  readonly key: string;
  readonly path: string;
  readonly headers: Headers;
}

function routeOf(url: URL, headers: Headers, proxy: URL | undefined, connectors: Connectors): Route {
  const path = url.pathname + url.search;
  const key = `${url.origin} ${proxy?.href ?? ''}`;
  const direct = { origin: url.origin, key, path, headers };
  if (!proxy) return { ...direct, open: () => connectors.direct };
  if (url.protocol === 'https:') {
    return { ...direct, open: (signal) => connectors.through(proxy, signal) };
  }
  // What is not encrypted is asked for in absolute form (RFC 9112 section 3.2.2).
  return {
    ...{ origin: proxy.origin, key },
    open: () => connectors.to(proxy),
    path: url.origin + path,
    headers: [...headers, ['Host', url.host] as const, ...proxyAuthorization(proxy)],
  };
}

async function answerTo(
  { method, body }: RenderedRequest,
  client: Client,
  { path, headers }: Route,
  timeoutMs: number,
  own: boolean,
): Promise<ReceivedResponse> {
  const request = {
    path,
    method: method as 'POST',
    headers: headers.flatMap(([name, value]) => [name, asBytes(value)]),
    ...(body && { body }),
    reset: own,
  };
  const bounds = { timeoutMs, bodyBytes: maxBodyBytes, tooLarge: (most: number) => new BodyTooLarge(most) };
  const { status, headers: raw, bytes } = await receive(client, request, bounds);
  const received = pairsOf(raw);
  return { status, headers: received, body: payloadOf(decodeContent(bytes, received, maxBodyBytes)) };
}

/** What went wrong behind a proxy may be the proxy's doing: whoever reads of it has to know of the proxy. */
const throughProxy = (error: TransportError, proxy: URL | undefined): TransportError =>
  proxy && error.kind !== 'proxy'
    ? { ...error, message: `${error.message} (through the proxy ${proxy.origin})` }
    : error;

/** 407 comes from the proxy, and says nothing about the target. */
function notFromProxy(response: ReceivedResponse, proxy: URL | undefined): ReceivedResponse {
  if (proxy && response.status === 407) throw new ProxyError(proxy, 'answered 407');
  return response;
}

/** How a transport goes about it. */
export interface TransportOptions {
  readonly network?: Network;
  /** For the connection alone, in milliseconds; as long as the whole request by default. */
  readonly connectTimeoutMs?: number;
}

/**
 * A transport over undici, with a timeout in milliseconds for the whole of a request. Connections are kept for the next
 * request, but for what may spoil them or asks for its own; redirects are never followed (requirement redirect).
 */
export function createTransport(
  longestMs: number,
  { network = {}, connectTimeoutMs = longestMs }: TransportOptions = {},
): Transport {
  const connectors = createConnectors(network, Math.min(connectTimeoutMs, longestMs));
  const connections = keepConnections();
  return async (baseUrl, rendered, withinMs = longestMs) => {
    const timeoutMs = Math.max(1, Math.ceil(Math.min(longestMs, withinMs)));
    const url = baseUrl + rendered.target;
    const proxy = proxyFor(new URL(url), network.proxies ?? {});
    const complete = { ...rendered, headers: [...rendered.headers, ...ownHeaders] };
    const route = routeOf(new URL(url), complete.headers, proxy, connectors);
    const own = rendered.ownConnection === true || maySpoil(rendered);
    const connection = connections.take(route, own);
    connection.begin(timeoutMs);
    const startedAt = new Date().toISOString();
    const start = performance.now();
    const result = await answerTo(complete, connection.client, route, timeoutMs, own)
      .then((response) => ({ response: notFromProxy(response, proxy) }))
      .catch((error: unknown) => ({
        transportError: throughProxy(attributed(error, connection), proxy),
      }));
    const durationMs = Math.round((performance.now() - start) * 10) / 10;
    connections.giveBack(route, connection, own ? undefined : result);
    const { method, headers, body } = complete;
    const request = { method, url, headers, ...(body && { body: clippedPayload(body, keptOfRequest) }) };
    return { request, ...result, startedAt, durationMs, earlierAttempts: [] };
  };
}
