import type { Batch } from '../../cases/case.ts';
import type { Attributed } from '../../checks/check.ts';
import { codeOf, type Outcome, outcomeOf } from '../../checks/outcome.ts';
import { isTroubled } from '../../target/retry/retry-policy.ts';
import type { Concluded } from '../play/conclude.ts';
import { judgeSent } from '../play/judge-sent.ts';
import { playCases, withAttempts } from '../play/play-cases.ts';
import type { Sent } from '../play/send-case.ts';
import { isRefusedCaller } from '../session/refused-caller.ts';
import type { Session } from '../session/session.ts';

// Two reruns: a fault on every third request can still hide, at the price of two requests.
const few = 2;
const mostReruns = 8;

/** Whether valid credentials were refused for longer than a request is repeated. */
const isUnknownCaller = ({ role, status, exchange }: Concluded) =>
  role === 'case' && status === 'failed' && exchange !== undefined && isRefusedCaller(exchange);

// Where an answer was in trouble, the transport has sent the request again already.
const mayBeIntermittent = (result: Concluded) => {
  const { role, status, exchange } = result;
  if (isUnknownCaller(result)) return true;
  return (
    role === 'case' && status === 'failed' && exchange?.earlierAttempts.length === 0 && !isTroubled(exchange)
  );
};

const isAbout = (one: Attributed) => (other: Attributed) =>
  one.requirement === other.requirement && one.check === other.check;

function toldApart(judgement: Attributed, again: readonly Attributed[], otherwise: Outcome): Attributed {
  const { failure } = judgement;
  const held = again.some((other) => isAbout(judgement)(other) && !other.failure);
  if (!failure || !held) return judgement;
  return { ...judgement, failure: { ...failure, intermittent: { otherwise } } };
}

function compared(session: Session, result: Concluded, sent: Sent): Concluded {
  // That the caller was known again is trouble, and no answer to what the case is about.
  if (isUnknownCaller(result) && result.exchange && !isRefusedCaller(sent.exchange)) {
    const exchange = withAttempts(result.exchange, sent.exchange, codeOf(outcomeOf(result.exchange)));
    return judgeSent(session, { ...sent, exchange }, 'case');
  }
  const again = judgeSent(session, sent, 'case').judgements;
  const otherwise = outcomeOf(sent.exchange);
  return {
    ...result,
    judgements: result.judgements.map((judgement) => toldApart(judgement, again, otherwise)),
  };
}

async function rerun(
  session: Session,
  control: Batch['control'],
  failing: readonly Concluded[],
): Promise<Concluded[]> {
  if (failing.length === 0) return [];
  const played = await playCases(session, { cases: failing.map((result) => result.case), control });
  const again = new Map([...played.proved, ...played.open].map((sent) => [sent.case.id, sent]));
  return failing.flatMap((result) => {
    const sent = again.get(result.case.id);
    return sent ? [compared(session, result, sent)] : [];
  });
}

const isToldApart = ({ status, judgements }: Concluded) =>
  status !== 'failed' || judgements.some(({ failure }) => failure?.intermittent);

/**
 * Sends failed cases of a batch again, and says of those that hold then that they are intermittent. If the first few
 * fail as before, that is all: what is always wrong costs little. Uploads that were given by id are too few for it,
 * except where the caller was not known for a while.
 */
export async function rerunFailed(
  session: Session,
  { control }: Batch,
  results: readonly Concluded[],
): Promise<Concluded[]> {
  const failing = results.filter(session.target.uploads ? isUnknownCaller : mayBeIntermittent);
  const first = await rerun(session, control, failing.slice(0, few));
  const more = first.some(isToldApart) ? await rerun(session, control, failing.slice(few, mostReruns)) : [];
  const told = new Map([...first, ...more].map((result) => [result.case.id, result]));
  return results.map((result) => told.get(result.case.id) ?? result);
}
