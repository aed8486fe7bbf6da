import type { Case } from '../../cases/case.ts';
import { codeOf, outcomeOf } from '../../checks/outcome.ts';
import { isTroubled } from '../../target/retry/retry-policy.ts';
import type { Session } from '../session/session.ts';
import { type BatchPlay, isAccepted, playCases } from './play-cases.ts';
import type { Sent } from './send-case.ts';

// An upload given by id may be stale, and an answer may get lost; three in a row are no accident.
const mostTries = 3;

/**
 * Whether something other than the server may explain the refusal: earlier cases, a stale upload, or a retry whose
 * first attempt had succeeded.
 */
const mayBeElse = ({ exchange }: Sent, before: readonly Sent[]): boolean =>
  before.length > 0 ||
  isTroubled(exchange) ||
  exchange.earlierAttempts.length > 0 ||
  codeOf(outcomeOf(exchange)) === 'UPLOAD_NOT_FOUND';

/**
 * Plays the control on a fresh upload, and on another while its refusal may be an accident, or the effect of what came
 * before it.
 */
export async function playControlAlone(
  session: Session,
  control: Case,
  before?: BatchPlay,
): Promise<BatchPlay> {
  let last = before ?? (await playCases(session, { cases: [], control }));
  const most = Math.max(mostTries, session.tellingAttempts());
  for (let tries = 1; tries < most; tries++) {
    if (!last.control || isAccepted(last.control) || !mayBeElse(last.control, last.open)) break;
    const next = await playCases(session, { cases: [], control });
    // Keep the last refusal: running out of uploads would hide it.
    if (next.shortage) break;
    last = next;
  }
  return last;
}
