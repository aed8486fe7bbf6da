import type { RenderedRequest } from '../../../src/cases/render.ts';
import type { Send } from '../../../src/target/retry/channel.ts';
import { withRetries } from '../../../src/target/retry/retry.ts';
import type { Exchange, Headers, TransportErrorKind } from '../../../src/target/transport/exchange.ts';
import type { Transport } from '../../../src/target/transport/transport.ts';

/** What comes to a request: a status with headers and a body, or trouble. */
export type Coming =
  | TransportErrorKind
  | number
  | { readonly status: number; readonly headers?: Headers; readonly body?: string };

/** An exchange with what comes; what was sent does not matter. */
export function exchangeOf(coming: Coming): Exchange {
  const common = {
    request: { method: 'POST', url: 'http://target.example/', headers: [] },
    startedAt: '2025-11-06T10:30:00.000Z',
    durationMs: 1,
    earlierAttempts: [],
  };
  if (typeof coming === 'string') return { ...common, transportError: { kind: coming, message: coming } };
  const { status, headers = [], body = '' } = typeof coming === 'number' ? { status: coming } : coming;
  return { ...common, response: { status, headers, body: { text: body } } };
}

/** A sender that gets one after the other, the last one again and again, and counts. */
export function sending(...comings: readonly Coming[]): {
  send: () => Promise<Exchange>;
  count: () => number;
} {
  let sent = 0;
  const send = async () => exchangeOf(comings[Math.min(sent++, comings.length - 1)] ?? 200);
  return { send, count: () => sent };
}

/** One request as a transport was asked to send it. */
export interface Asked extends RenderedRequest {
  readonly baseUrl: string;
}

/** A transport that keeps what it was asked for and answers as told. */
export function recording(answer: (asked: Asked) => Coming): { transport: Transport; asked: Asked[] } {
  const asked: Asked[] = [];
  const transport: Transport = async (baseUrl, request) => {
    const own = { baseUrl, ...request };
    asked.push(own);
    return exchangeOf(answer(own));
  };
  return { transport, asked };
}

/** A sender over a transport, without any rule of a run but that of repeating. */
export const sendingOver =
  (transport: Transport): Send =>
  (baseUrl, request, rules) =>
    withRetries(() => transport(baseUrl, request), rules);
