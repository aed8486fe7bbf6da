import { performance } from 'node:perf_hooks';
import { Agent, request as send } from 'undici';
import type { RenderedRequest } from '../cases/render.ts';
import { suite } from '../contract/package-root.ts';
import { decodeContent } from './content-coding.ts';
import { clippedPayload, type Exchange, type Headers, payloadOf, type ReceivedResponse } from './exchange.ts';
import { BodyTooLarge, CutOff, troubleOf } from './trouble.ts';

/**
 * Sends one request to a base URL (no slash at its end) and gives the exchange; never throws for anything that the
 * network or the server does.
 */
export type Transport = (baseUrl: string, request: RenderedRequest) => Promise<Exchange>;

const maxBodyBytes = 10 * 1024 * 1024;
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

async function receive(
  url: string,
  { method, headers, body }: RenderedRequest,
  timeoutMs: number,
  dispatcher: Agent,
): Promise<ReceivedResponse> {
  const answer = await send(url, {
    method: method as 'POST',
    headers: headers.flatMap(([name, value]) => [name, asBytes(value)]),
    ...(body && { body }),
    responseHeaders: 'raw',
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    signal: AbortSignal.timeout(timeoutMs),
    dispatcher,
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

/**
 * A transport over undici, with a timeout in milliseconds for the whole of a request. Every request has a connection of its own, so that no answer can spoil the next one's;
 * redirects are never followed (requirement redirect).
 */
export function createTransport(timeoutMs: number): Transport {
  const connect = { timeout: timeoutMs };
  return async (baseUrl, rendered) => {
    const dispatcher = new Agent({ pipelining: 0, connect, maxHeaderSize: 64 * 1024 });
    const url = baseUrl + rendered.target;
    const complete = { ...rendered, headers: [...rendered.headers, ...ownHeaders] };
    const startedAt = new Date().toISOString();
    const start = performance.now();
    const result = await receive(url, complete, timeoutMs, dispatcher).then(
      (response) => ({ response }),
      (error: unknown) => ({ trouble: troubleOf(error) }),
    );
    const durationMs = Math.round((performance.now() - start) * 10) / 10;
    await dispatcher.destroy();
    const { method, headers, body } = complete;
    const request = { method, url, headers, ...(body && { body: clippedPayload(body, keptOfRequest) }) };
    return { request, ...result, startedAt, durationMs, earlier: [] };
  };
}
