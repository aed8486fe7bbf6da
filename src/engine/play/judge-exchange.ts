import type { Attributed } from '../../checks/check.ts';
import { judgeExchange } from '../../checks/judge.ts';
import { readExchange } from '../../checks/outcome.ts';
import { isOutOfReach } from '../../target/retry/retry-policy.ts';
import { type Exchange, statusOrError } from '../../target/transport/exchange.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import type { Sent } from './send-case.ts';

// A rate limit, and a gateway that gave up waiting for the request: neither has looked at it.
const neverTheApi = new Set([408, 429]);

/** A target that is busy or out of reach, or whose trouble could not be confirmed, said nothing about the contract. */
const saysNothing = ({ exchange }: Sent): boolean =>
  exchange.unresolved !== undefined ||
  neverTheApi.has(exchange.response?.status ?? 0) ||
  isOutOfReach(exchange);

/** Why it said nothing. */
function whyNothing(exchange: Exchange, target: Session['target']): Diagnosis {
  if (exchange.unresolved === undefined) return diagnose(exchange, target);
  const reason = `${statusOrError(exchange)}, and not sent again: ${exchange.unresolved}`;
  return { reason, blame: 'network', cure: 'see why requests have to be sent again' };
}

/** The result of an exchange that says nothing about the contract, with the reason. */
export function inconclusive(
  { case: testCase, exchange, curl }: Sent,
  role: CaseResult['role'],
  why: Diagnosis,
): CaseResult {
  const { reason, blame } = why;
  return { case: testCase, role, status: 'inconclusive', judgements: [], exchange, curl, reason, blame };
}

/** The result of an exchange whose cause is proved, with judgements from elsewhere if there are any. */
export function judgeSent(
  session: Session,
  sent: Sent,
  role: CaseResult['role'],
  more: readonly Attributed[] = [],
): CaseResult & Pick<Sent, 'proof'> {
  const { target, contract } = session;
  if (saysNothing(sent)) return inconclusive(sent, role, whyNothing(sent.exchange, target));
  const { case: testCase, exchange, curl, proof } = sent;
  const subject = {
    case: testCase,
    exchange,
    ...readExchange(exchange),
    contract,
    tokens: session.tellingTokens(),
  };
  const judgements = [...judgeExchange(subject), ...more];
  const status = judgements.some(({ failure }) => failure) ? 'failed' : 'passed';
  return { case: testCase, role, status, judgements, exchange, curl, proof };
}
