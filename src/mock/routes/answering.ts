import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Outcome } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Call, ParsedBody } from '../call.ts';
import { respond } from '../respond.ts';
import type { MockState } from '../state/state.ts';
import type { Act } from './acts.ts';
import { logRequest } from './request-log.ts';

// The raw list shows what was sent; Node's own record drops repeated fields.
function headersOf(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name, value] = [raw[at]?.toLowerCase() ?? '', raw[at + 1] ?? ''];
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

/** A request, with its body read as the behaviour reads it. */
function callOf({ raw, body }: FastifyRequest, state: MockState, behaviour: Behaviour): Call {
  const url = raw.url ?? '/';
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  let parsed: ParsedBody | undefined;
  return {
    method: raw.method ?? '',
    url,
    headers: headersOf(raw.rawHeaders),
    headerNames: raw.rawHeaders.filter((_, at) => at % 2 === 0),
    query: new URLSearchParams(url.split('?')[1] ?? ''),
    bytes,
    // Not every route takes JSON: a file of 100 MB is not to be read as such.
    get body() {
      parsed ??= behaviour.parse(bytes);
      return parsed;
    },
    connection: raw.socket,
    state,
  };
}

/** Stands in for a body over the limit of its route. */
const tooLarge: unique symbol = Symbol('too large');

async function bytesOf(request: FastifyRequest, payload: AsyncIterable<Buffer>) {
  const limit = request.routeOptions.bodyLimit;
  const chunks: Buffer[] = [];
  let length = 0;
  // A body over the limit is read to its end, else the client gets a reset instead of the answer.
  for await (const chunk of payload) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  }
  return length > limit ? tooLarge : Buffer.concat(chunks);
}

/** Hands every body over as bytes: the guards judge content type and JSON, and Fastify must not do it before them. */
export function takeBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', bytesOf);
  app.addHook('onRequest', (request, _reply, done) => {
    request.headers['content-type'] = 'application/octet-stream';
    done();
  });
}

const broken: Outcome = {
  kind: 'refused',
  refusal: { code: 'INTERNAL_ERROR', message: 'Something went wrong.' },
};

const refuseSize: Act = () => ({ kind: 'plain', status: 413, message: 'The body is too large' });

function attempt(...[act, call, behaviour]: [Act, ...Parameters<Act>]): Outcome {
  try {
    return act(call, behaviour);
  } catch {
    return broken;
  }
}

/** A handler that logs the call, lets `act` decide about it and answers. */
export const answering =
  (state: MockState, behaviour: Behaviour, act: Act): RouteHandlerMethod =>
  async (request, reply) => {
    // Fastify routes and reads; the answer is written by the behaviour, byte by byte if it wants.
    reply.hijack();
    const call = callOf(request, state, behaviour);
    const entry = logRequest(call);
    const outcome = attempt(request.body === tooLarge ? refuseSize : act, call, behaviour);
    await respond(outcome, call, behaviour, reply.raw);
    entry.status = reply.raw.headersSent ? reply.raw.statusCode : null;
  };
