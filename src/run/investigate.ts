import type { Batch } from '../cases/case.ts';
import { codeOf, readAnswer } from '../checks/answer.ts';
import { isEffect } from '../checks/effects.ts';
import { answerInWords } from '../checks/words.ts';
import { isTroubled } from '../target/retry.ts';
import { bisect } from './bisect.ts';
import { playControlAlone } from './control-alone.ts';
import { diagnose } from './diagnose.ts';
import { inconclusive, judgeSent } from './judge-sent.ts';
import { isAccepted, type Pass } from './pass.ts';
import type { CaseResult } from './result.ts';
import type { Sent } from './send.ts';
import type { Session } from './session.ts';
import { forShortage, noControl, stable, unproved } from './settle.ts';

const inWords = ({ exchange }: Sent) => answerInWords(readAnswer(exchange), exchange);

const hasEffect = ({ judgements }: CaseResult) =>
  judgements.some(({ requirement, failure }) => failure && isEffect(requirement));

/** What the refused control itself shows, once replays have told whether a case before it was the cause. */
function judgeRefusal(
  session: Session,
  control: Sent,
  open: readonly Sent[],
  replayed: readonly CaseResult[],
): CaseResult {
  // What was sent again may have found its upload used up by itself, and an upload given by id may be stale.
  const repeated = [control, ...open].some(({ exchange }) => exchange.earlier.length > 0);
  const stale = session.target.uploads && codeOf(readAnswer(control.exchange)) === 'UPLOAD_NOT_FOUND';
  if (isTroubled(control.exchange) || repeated || stale || replayed.some(hasEffect)) {
    return inconclusive(control, 'control', diagnose(control.exchange, session.target));
  }
  const { case: sent, exchange, curl } = control;
  const failure = {
    expected: 'accepted every time',
    actual: `${inWords(control)}, and accepted when repeated`,
  };
  return {
    case: sent,
    role: 'control',
    status: 'failed',
    judgements: [{ ...stable, failure }],
    exchange,
    curl,
  };
}

/** Finds out why a control was not accepted: first without any case before it, then by halving the cases. */
export async function investigate(
  session: Session,
  batch: Batch,
  { open, control, shortage }: Pass,
): Promise<CaseResult[]> {
  if (shortage || !control) return unproved(open, shortage ? forShortage(shortage) : noControl);
  const alone = await playControlAlone(session, batch.control);
  if (alone.shortage) return unproved(open, forShortage(alone.shortage));
  if (!alone.control || !isAccepted(alone.control)) {
    const refused = alone.control ?? control;
    const why = diagnose(refused.exchange, session.target);
    return [...unproved(open, why), inconclusive(refused, 'control', why)];
  }
  const replayed = await bisect(session, batch, open);
  return [
    ...replayed,
    judgeRefusal(session, control, open, replayed),
    judgeSent(session, alone.control, 'control', [stable]),
  ];
}
