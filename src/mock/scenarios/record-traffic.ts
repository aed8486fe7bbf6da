import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { connectionOf, pairs } from './arrival.ts';
import type { Operation, Place, RawHeaders, RecordedExchange } from './recorded-exchange.ts';

/** The paths by which requests are told apart. */
export interface Paths {
  readonly issuePath: string;
  readonly completePath: string;
}

function operationOf(method: string, path: string, { issuePath, completePath }: Paths): [Operation, Place] {
  if (path.startsWith('/uploads/')) return [method === 'PUT' ? 'put' : 'other', 'storage'];
  if (path === issuePath && method === 'GET') return ['issue', 'api'];
  return [path === completePath && method === 'POST' ? 'complete' : 'other', 'api'];
}

type HeaderInput = Readonly<Record<string, string | number | readonly string[]>>;

const listOf = (headers: HeaderInput): RawHeaders =>
  Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as const),
  );

/** Notes what goes out on a response while it is written, whoever writes it. */
function noteAnswer(response: ServerResponse, exchange: RecordedExchange): void {
  const chunks: Buffer[] = [];
  let head: { status: number; headers: RawHeaders } | undefined;
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || Buffer.isBuffer(chunk)) chunks.push(Buffer.from(chunk));
  };
  const { writeHead, write, end } = response;
  response.writeHead = ((status: number, ...more: readonly unknown[]) => {
    const given = more.find((one) => one !== null && typeof one === 'object') as HeaderInput | undefined;
    head = { status, headers: [...listOf(response.getHeaders() as HeaderInput), ...listOf(given ?? {})] };
    return writeHead.apply(response, [status, ...more] as Parameters<typeof writeHead>);
  }) as typeof writeHead;
  response.write = ((chunk: unknown, ...more: readonly unknown[]) => {
    keep(chunk);
    return write.apply(response, [chunk, ...more] as unknown as Parameters<typeof write>);
  }) as typeof write;
  response.end = ((...parts: readonly unknown[]) => {
    keep(parts[0]);
    exchange.answeredAt = Date.now();
    return end.apply(response, parts as unknown as Parameters<typeof end>);
  }) as typeof end;
  response.once('close', () => {
    if (head) exchange.response = { ...head, body: Buffer.concat(chunks) };
    if (response.writableFinished) return;
    exchange.trouble = head ? 'truncated' : 'reset';
  });
}

/** Records all that comes to a mock, oldest first, with what is answered. */
export function recordTraffic(app: FastifyInstance, paths: Paths, origin: () => string): RecordedExchange[] {
  const exchanges: RecordedExchange[] = [];
  const known = new WeakMap<FastifyRequest, RecordedExchange>();
  app.addHook('onRequest', (request, reply, done) => {
    const { method = '', url = '/', rawHeaders, httpVersion, socket } = request.raw;
    const [operation, place] = operationOf(method, url.split('?')[0] ?? '', paths);
    const exchange: RecordedExchange = {
      operation,
      place,
      request: {
        method,
        url: `${origin()}${url}`,
        httpVersion,
        headers: pairs(rawHeaders),
        body: Buffer.alloc(0),
        bytes: 0,
        complete: false,
      },
      connection: connectionOf(socket),
      startedAt: Date.now(),
    };
    known.set(request, exchange);
    noteAnswer(reply.raw, exchange);
    done();
  });
  app.addHook('preHandler', (request, _reply, done) => {
    const exchange = known.get(request);
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (exchange) {
      Object.assign(exchange.request, { body: bytes, bytes: bytes.length, complete: true });
      // Not before: what a scenario takes over is recorded by its play.
      exchanges.push(exchange);
    }
    done();
  });
  return exchanges;
}
