import type { Batch } from '../../cases/case.ts';
import { readAnswer } from '../../checks/answer.ts';
import { judgeEffects } from '../../checks/effects.ts';
import { answerInWords } from '../../checks/words.ts';
import { mayBeOnTheWay } from '../../target/retry/retry-policy.ts';
import type { CaseResult } from '../journal/result.ts';
import { playThrough } from '../play/batch-play.ts';
import { forShortage, noControl, settled, unproved } from '../play/conclude.ts';
import { type Diagnosis, diagnose } from '../play/diagnose.ts';
import { judgeSent } from '../play/judge-exchange.ts';
import type { Sent } from '../play/send-case.ts';
import type { Session } from '../session/session.ts';
import { type Culprits, count, effectsIn, isKnown, notLookedInto } from './effect-tally.ts';

// One refusal after one case may be an accident; an effect shows every time.
const confirmations = 2;

function spoilt(session: Session, only: Sent, { exchange }: Sent): CaseResult {
  const control = answerInWords(readAnswer(exchange), exchange);
  return judgeSent(session, only, 'case', judgeEffects([only.case], false, control));
}

/** Replays one case on fresh uploads until it is proved, or has spoilt its upload as often as makes it certain. */
async function confirm(
  session: Session,
  batch: Batch,
  only: Sent,
  culprits: Culprits,
): Promise<CaseResult[]> {
  let spoilings = 0;
  let why: Diagnosis = noControl;
  for (let tries = 0; tries < 2 * confirmations; tries++) {
    const pass = await playThrough(session, { cases: [only.case], control: batch.control });
    const [sent] = pass.open;
    if (!sent) return settled(session, pass);
    if (pass.shortage) return unproved(pass.open, forShortage(pass.shortage));
    if (!pass.control) break;
    why = diagnose(pass.control.exchange, session.target);
    spoilings +=
      mayBeOnTheWay(pass.control.exchange) || pass.control.exchange.earlierAttempts.length > 0 ? 0 : 1;
    if (spoilings < confirmations) continue;
    const culprit = spoilt(session, sent, pass.control);
    for (const requirement of effectsIn(culprit)) count(culprits, requirement);
    return [culprit];
  }
  return unproved([only], why);
}

/** Replays cases on fresh uploads, halving them, until each is proved or shown to spoil its upload. */
async function halve(
  session: Session,
  batch: Batch,
  open: readonly Sent[],
  culprits: Culprits,
): Promise<CaseResult[]> {
  const [only] = open;
  if (!only) return [];
  if (open.length === 1) return confirm(session, batch, only, culprits);
  const pass = await playThrough(session, { cases: open.map((sent) => sent.case), control: batch.control });
  const done = settled(session, pass);
  if (pass.open.length === 0) return done;
  if (pass.shortage) return [...done, ...unproved(pass.open, forShortage(pass.shortage))];
  const middle = Math.ceil(pass.open.length / 2);
  const first = await bisect(session, batch, pass.open.slice(0, middle), culprits);
  const second = await bisect(session, batch, pass.open.slice(middle), culprits);
  return [...done, ...first, ...second];
}

/** Looks for the cases that spoil their uploads, as far as not enough of their kind are known. */
export async function bisect(
  session: Session,
  batch: Batch,
  open: readonly Sent[],
  culprits: Culprits,
): Promise<CaseResult[]> {
  const known = open.filter((sent) => isKnown(culprits, sent.case));
  const others = open.filter((sent) => !isKnown(culprits, sent.case));
  return [...unproved(known, notLookedInto), ...(await halve(session, batch, others, culprits))];
}
