import { performance } from 'node:perf_hooks';
import { Client } from 'undici';
import type { RenderedRequest } from '../../cases/render.ts';
import { suite } from '../../contract/package-root.ts';
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
import { BodyTooLarge, CutOff, classifyError, ProxyError } from './transport-error.ts';
import { bearingInterim } from './without-interim.ts';

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

async function readBody(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new BodyTooLarge(maxBodyBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function pairsOf(raw: readonly (Buffer | string)[]): Headers {
  const text = raw.map((part) => part.toString('latin1' as never));
  return Array.from({ length: text.length / 2 }, (_, index) => [
    text[2 * index] ?? '',
    text[2 * index + 1] ?? '',
  ]);
}

/** Where a request is sent: its connection, with the path and headers that make it arrive there. */
function routeOf(
  url: URL,
  headers: Headers,
  proxy: URL | undefined,
  connectors: Connectors,
  signal: AbortSignal,
) {
  const client = ({ origin }: URL, connect: Connectors['direct']) =>
    new Client(origin, { pipelining: 0, connect: bearingInterim(connect), maxHeaderSize: 64 * 1024 });
  const path = url.pathname + url.search;
  if (!proxy) return { client: client(url, connectors.direct), path, headers };
  if (url.protocol === 'https:') {
    return { client: client(url, connectors.through(proxy, signal)), path, headers };
  }
  // What is not encrypted is asked for in absolute form (RFC 9112 section 3.2.2).
  return {
    client: client(proxy, connectors.to(proxy)),
    path: url.origin + path,
    headers: [...headers, ['Host', url.host] as const, ...proxyAuthorization(proxy)],
  };
}

async function receive(
  { method, body }: RenderedRequest,
  { client, path, headers }: ReturnType<typeof routeOf>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<ReceivedResponse> {
  const answer = await client.request({
    path,
    method: method as 'POST',
    headers: headers.flatMap(([name, value]) => [name, asBytes(value)]),
    ...(body && { body }),
    responseHeaders: 'raw',
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    signal,
  });
  const received = pairsOf(answer.headers as unknown as string[]);
  const bytes = await readBody(answer.body).catch((error: unknown) => {
    throw new CutOff(error);
  });
  return {
    status: answer.statusCode,
    headers: received,
    body: payloadOf(decodeContent(bytes, received, maxBodyBytes)),
  };
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
 * A transport over undici, with a timeout in milliseconds for the whole of a request. Every request has a connection
 * of its own, so that no answer can spoil the next one's; redirects are never followed (requirement redirect).
 */
export function createTransport(
  longestMs: number,
  { network = {}, connectTimeoutMs = longestMs }: TransportOptions = {},
): Transport {
  const connectors = createConnectors(network, Math.min(connectTimeoutMs, longestMs));
  return async (baseUrl, rendered, withinMs = longestMs) => {
    const timeoutMs = Math.max(1, Math.ceil(Math.min(longestMs, withinMs)));
    const signal = AbortSignal.timeout(timeoutMs);
    const url = baseUrl + rendered.target;
    const proxy = proxyFor(new URL(url), network.proxies ?? {});
    const complete = { ...rendered, headers: [...rendered.headers, ...ownHeaders] };
    const route = routeOf(new URL(url), complete.headers, proxy, connectors, signal);
    const startedAt = new Date().toISOString();
    const start = performance.now();
    const result = await receive(complete, route, timeoutMs, signal)
      .then((response) => ({ response: notFromProxy(response, proxy) }))
      .catch((error: unknown) => ({ transportError: throughProxy(classifyError(error), proxy) }));
    const durationMs = Math.round((performance.now() - start) * 10) / 10;
    await route.client.destroy();
    const { method, headers, body } = complete;
    const request = { method, url, headers, ...(body && { body: clippedPayload(body, keptOfRequest) }) };
    return { request, ...result, startedAt, durationMs, earlierAttempts: [] };
  };
}
