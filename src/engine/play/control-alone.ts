import type { Case } from '../../cases/case.ts';
import { codeOf, readAnswer } from '../../checks/answer.ts';
import { isTroubled } from '../../target/retry/retry-policy.ts';
import type { Session } from '../session/session.ts';
import { isAccepted, type Pass, playThrough } from './batch-play.ts';
import type { Sent } from './send-case.ts';

// An upload given by id may be stale, and an answer may get lost; three in a row are no accident.
const mostTries = 3;

/** Whether a refusal may be due to what came before, the upload or the way there: a repetition may find its work done. */
const mayBeElse = ({ exchange }: Sent, before: readonly Sent[]): boolean =>
  before.length > 0 ||
  isTroubled(exchange) ||
  exchange.earlierAttempts.length > 0 ||
  codeOf(readAnswer(exchange)) === 'UPLOAD_NOT_FOUND';

/**
 * Plays the control on a fresh upload, and on another while its refusal may be an accident, or the effect of what came
 * before it.
 */
export async function playControlAlone(session: Session, control: Case, before?: Pass): Promise<Pass> {
  let last = before ?? (await playThrough(session, { cases: [], control }));
  for (let tries = 1; tries < mostTries; tries++) {
    if (!last.control || isAccepted(last.control) || !mayBeElse(last.control, last.open)) break;
    const next = await playThrough(session, { cases: [], control });
    // That there is no other upload tells less than what came to the last one.
    if (next.shortage) break;
    last = next;
  }
  return last;
}
