import type { Batch } from '../cases/case.ts';
import { readAnswer } from '../checks/answer.ts';
import type { Signed } from '../checks/check.ts';
import { answerInWords } from '../checks/words.ts';
import { isTroubled } from '../target/retry.ts';
import { judgeSent } from './judge-sent.ts';
import { playThrough } from './pass.ts';
import type { CaseResult } from './result.ts';
import type { Sent } from './send.ts';
import type { Session } from './session.ts';

const mostRepeats = 8;

// Where an answer was in trouble, the transport has sent the request again already.
const mayBeIntermittent = ({ role, status, exchange }: CaseResult) =>
  role === 'case' && status === 'failed' && exchange?.earlier.length === 0 && !isTroubled(exchange);

const isAbout = (one: Signed) => (other: Signed) =>
  one.requirement === other.requirement && one.check === other.check;

function toldApart(judgement: Signed, again: readonly Signed[], answer: string): Signed {
  const { failure } = judgement;
  const held = again.some((other) => isAbout(judgement)(other) && !other.failure);
  if (!failure || !held) return judgement;
  return {
    ...judgement,
    failure: { ...failure, actual: `${failure.actual}; when repeated, ${answer}: intermittent` },
  };
}

function compared(session: Session, result: CaseResult, sent: Sent): CaseResult {
  const again = judgeSent(session, sent, 'case').judgements;
  const answer = answerInWords(readAnswer(sent.exchange), sent.exchange);
  return {
    ...result,
    judgements: result.judgements.map((judgement) => toldApart(judgement, again, answer)),
  };
}

/**
 * Sends failed cases of a batch again, each with a fresh upload, and says of those that hold then that they are
 * intermittent. The first that fails as before ends it: what is always wrong costs one repetition a batch. Uploads
 * that were given by id are too few for it.
 */
export async function repeatFailed(
  session: Session,
  { control }: Batch,
  results: readonly CaseResult[],
): Promise<CaseResult[]> {
  const found = [...results];
  const failing = session.target.uploads
    ? []
    : [...found.entries()].filter(([, result]) => mayBeIntermittent(result));
  for (const [place, result] of failing.slice(0, mostRepeats)) {
    const pass = await playThrough(session, { cases: [result.case], control });
    const [sent] = [...pass.proved, ...pass.open];
    if (!sent) break;
    const told = compared(session, result, sent);
    found[place] = told;
    if (told.judgements.every(({ failure }, index) => failure === result.judgements[index]?.failure)) break;
  }
  return found;
}
