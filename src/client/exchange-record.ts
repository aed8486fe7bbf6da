import type { RecordedExchange } from '../mock/scenarios/recorded-exchange.ts';
import type { ClientExchange } from '../record/played-scenario.ts';
import { clippedPayload } from '../target/transport/exchange.ts';

const keptBytes = 4096;

const troubleWords = {
  timeout: 'no complete answer went out',
  reset: 'the connection ended without an answer',
  truncated: 'the answer was cut off',
} as const;

/** An exchange as the run record has it. */
export function exchangeRecord({
  place,
  request,
  response,
  trouble,
  ...times
}: RecordedExchange): ClientExchange {
  const { method, url, headers, body, bytes } = request;
  const { startedAt, answeredAt, abandonedAt } = times;
  return {
    place,
    request: { method, url, headers, body: bytes > 0 ? clippedPayload(body, keptBytes) : undefined },
    response: response && {
      status: response.status,
      headers: response.headers,
      body: clippedPayload(response.body, keptBytes),
    },
    transportError: trouble && { kind: trouble, message: troubleWords[trouble] },
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Math.max(0, Math.round((abandonedAt ?? answeredAt ?? startedAt) - startedAt)),
  };
}
