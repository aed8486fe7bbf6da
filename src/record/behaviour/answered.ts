import type { Case } from '../../cases/case.ts';
import { type Reading, readExchange } from '../../checks/outcome.ts';
import type { CaseResult } from '../../engine/journal/result.ts';
import type { Exchange } from '../../target/transport/exchange.ts';

/** A case and the answer that came, if one came. */
export interface Answered extends Reading {
  readonly case: Case;
  readonly exchange: Exchange;
}

/** The cases of a run that were sent. */
export const answeredIn = (results: readonly CaseResult[]): Answered[] =>
  results.flatMap(({ case: testCase, exchange, inFront }) => {
    if (!exchange) return [];
    const { outcome, body } = readExchange(exchange);
    return [{ case: testCase, exchange, outcome: inFront ?? outcome, body }];
  });

/** The object of a JSON body, or of a request's JSON text; undefined if there is none. */
export function objectIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The members of a request's body; undefined when it is no JSON object. */
export function membersSent({
  exchange: { request },
}: Pick<Answered, 'exchange'>): Readonly<Record<string, unknown>> | undefined {
  if (!request.body || !('text' in request.body)) return undefined;
  try {
    return objectIn(JSON.parse(request.body.text));
  } catch {
    return undefined;
  }
}
