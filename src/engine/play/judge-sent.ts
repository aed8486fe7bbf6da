import type { Attributed } from '../../checks/check.ts';
import { judgeExchange } from '../../checks/judge.ts';
import { type InFront, readExchange } from '../../checks/outcome.ts';
import { outcomeInWords } from '../../checks/words.ts';
import { answeredInFront } from '../../reasons/in-front.ts';
import { told } from '../../reasons/reason.ts';
import { notProved } from '../../reasons/run.ts';
import { isOutOfReach } from '../../target/retry/retry-policy.ts';
import { type Exchange, statusOrError } from '../../target/transport/exchange.ts';
import { limitIn } from '../../target/transport/limiter.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import type { Sent } from './send-case.ts';

// A gateway gave up waiting for the request: nobody has looked at it.
const tooLate = 408;

/** A target that is busy or out of reach, or whose trouble could not be confirmed, said nothing about the contract. */
const saysNothing = ({ exchange }: Sent): boolean =>
  exchange.unresolved !== undefined ||
  exchange.transportError?.kind === 'stale' ||
  // Nor does a rate limit.
  limitIn(exchange) !== undefined ||
  exchange.response?.status === tooLate ||
  isOutOfReach(exchange);

/** Why it said nothing. */
function whyNothing(exchange: Exchange, session: Session): Diagnosis {
  if (exchange.unresolved === undefined) return diagnose(exchange, session);
  return told(notProved.notRepeated, { came: statusOrError(exchange), denial: exchange.unresolved });
}

/** Why an answer that something in front of the API gave in its place says nothing. */
const blocked = (found: InFront): Diagnosis =>
  told(answeredInFront.blocked, { outcome: outcomeInWords(found) });

/** What lets the same request pass another time is trouble on the way. */
const passing = (found: InFront): Diagnosis =>
  told(answeredInFront.passing, { outcome: outcomeInWords(found) });

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
  const { contract } = session;
  if (saysNothing(sent)) return inconclusive(sent, role, whyNothing(sent.exchange, session));
  const found = session.answers.inFront(sent.exchange);
  if (found && session.answers.comesAndGoes(sent.exchange)) return inconclusive(sent, role, passing(found));
  if (found) return { ...inconclusive(sent, role, blocked(found)), inFront: found };
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
