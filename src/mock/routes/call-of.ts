import type { FastifyRequest } from 'fastify';
import type { Behaviour } from '../behaviour.ts';
import type { Call, ParsedBody } from '../call.ts';
import type { MockState } from '../state/state.ts';

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
export function callOf({ raw, body }: FastifyRequest, state: MockState, behaviour: Behaviour): Call {
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
    state,
  };
}
