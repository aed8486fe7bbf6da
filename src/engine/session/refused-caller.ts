import type { RenderedRequest } from '../../cases/render.ts';
import { codeOf, outcomeOf } from '../../checks/outcome.ts';
import type { Credentials } from '../../target/settings/configuration.ts';
import type { Exchange } from '../../target/transport/exchange.ts';
import type { AnswerWatch } from './answer-watch.ts';

const refused = 'AUTHENTICATION_FAILED';

/** Whether a request names the account and the token of the run, each once. */
function carriesCaller({ headers }: RenderedRequest, { accountId, token }: Credentials): boolean {
  const isOnly = (header: string, value: string) => {
    const given = headers.filter(([name]) => name.toLowerCase() === header);
    return given.length === 1 && given[0]?.[1] === value;
  };
  return isOnly('x-account-id', accountId) && isOnly('x-clevertap-token', token);
}

/**
 * Tells an answer that refuses credentials which the API accepted before: a lock-out, a node that does not know them yet,
 * or an account that is no more. Nothing else of the request can be the reason, unless it comes every time.
 */
export function refusedCallerIn(
  request: RenderedRequest,
  credentials: Credentials,
  answers: Pick<AnswerWatch, 'hasAccepted'>,
): (exchange: Exchange) => string | undefined {
  if (!carriesCaller(request, credentials)) return () => undefined;
  return (exchange) =>
    answers.hasAccepted() && codeOf(outcomeOf(exchange)) === refused ? refused : undefined;
}

/** Whether every attempt of an exchange was refused so. */
export const isRefusedCaller = (exchange: Exchange): boolean =>
  codeOf(outcomeOf(exchange)) === refused &&
  exchange.earlierAttempts.length > 0 &&
  exchange.earlierAttempts.every((outcome) => outcome === refused);
