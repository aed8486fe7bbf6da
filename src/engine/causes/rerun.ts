import type { Batch } from '../../cases/case.ts';
import { readAnswer } from '../../checks/answer.ts';
import { asIntermittent, type Signed } from '../../checks/check.ts';
import { answerInWords } from '../../checks/words.ts';
import { isTroubled } from '../../target/retry/retry-policy.ts';
import type { CaseResult } from '../journal/result.ts';
import { playThrough } from '../play/batch-play.ts';
import { judgeSent } from '../play/judge-exchange.ts';
import type { Sent } from '../play/send-case.ts';
import type { Session } from '../session/session.ts';

// What is wrong every third time may well be wrong twice.
const few = 2;
const mostRepeats = 8;

// Where an answer was in trouble, the transport has sent the request again already.
const mayBeIntermittent = ({ role, status, exchange }: CaseResult) =>
  role === 'case' && status === 'failed' && exchange?.earlierAttempts.length === 0 && !isTroubled(exchange);

const isAbout = (one: Signed) => (other: Signed) =>
  one.requirement === other.requirement && one.check === other.check;

function toldApart(judgement: Signed, again: readonly Signed[], answer: string): Signed {
  const { failure } = judgement;
  const held = again.some((other) => isAbout(judgement)(other) && !other.failure);
  if (!failure || !held) return judgement;
  return { ...judgement, failure: asIntermittent(failure, `; when repeated, ${answer}`) };
}

function compared(session: Session, result: CaseResult, sent: Sent): CaseResult {
  const again = judgeSent(session, sent, 'case').judgements;
  const answer = answerInWords(readAnswer(sent.exchange), sent.exchange);
  return {
    ...result,
    judgements: result.judgements.map((judgement) => toldApart(judgement, again, answer)),
  };
}

async function repeat(
  session: Session,
  control: Batch['control'],
  failing: readonly CaseResult[],
): Promise<CaseResult[]> {
  if (failing.length === 0) return [];
  const pass = await playThrough(session, { cases: failing.map((result) => result.case), control });
  const again = new Map([...pass.proved, ...pass.open].map((sent) => [sent.case.id, sent]));
  return failing.flatMap((result) => {
    const sent = again.get(result.case.id);
    return sent ? [compared(session, result, sent)] : [];
  });
}

const isToldApart = ({ judgements }: CaseResult) => judgements.some(({ failure }) => failure?.intermittent);

/**
 * Sends failed cases of a batch again, and says of those that hold then that they are intermittent. If the first few
 * fail as before, that is all: what is always wrong costs little. Uploads that were given by id are too few for it.
 */
export async function repeatFailed(
  session: Session,
  { control }: Batch,
  results: readonly CaseResult[],
): Promise<CaseResult[]> {
  const failing = session.target.uploads ? [] : results.filter(mayBeIntermittent);
  const first = await repeat(session, control, failing.slice(0, few));
  const more = first.some(isToldApart) ? await repeat(session, control, failing.slice(few, mostRepeats)) : [];
  const told = new Map([...first, ...more].map((result) => [result.case.id, result]));
  return results.map((result) => told.get(result.case.id) ?? result);
}
