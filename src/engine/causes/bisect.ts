import { type Batch, isOnce } from '../../cases/case.ts';
import { judgeEffects } from '../../checks/effects.ts';
import { outcomeOf } from '../../checks/outcome.ts';
import { mayBeOnTheWay } from '../../target/retry/retry-policy.ts';
import type { CaseResult } from '../journal/result.ts';
import { type Concluded, conclude, noControl, withoutProof } from '../play/conclude.ts';
import { type Diagnosis, diagnose } from '../play/diagnose.ts';
import { judgeSent } from '../play/judge-sent.ts';
import { playCases } from '../play/play-cases.ts';
import type { Sent } from '../play/send-case.ts';
import { diagnoseShortage } from '../play/shortage.ts';
import type { Session } from '../session/session.ts';
import { countEffect, type EffectTally, effectsIn, isKnown, notLookedInto } from './effect-tally.ts';

// One refusal after one case may be an accident; an effect shows every time.
const confirmations = 2;

function spoilt(session: Session, only: Sent, { exchange }: Sent): CaseResult {
  const control = { kind: 'refused control', outcome: outcomeOf(exchange) } as const;
  // A completion without an answer may have been carried out: that is no effect of a rejection.
  const isRejection = !(isOnce(only.case) && only.exchange.transportError);
  const effects = isRejection ? judgeEffects([only.case], false, control) : [];
  return judgeSent(session, only, 'case', effects);
}

/** Replays one case on fresh uploads until it is proved, or has spoilt its upload as often as makes it certain. */
async function confirm(session: Session, batch: Batch, only: Sent, tally: EffectTally): Promise<Concluded[]> {
  let spoilings = 0;
  let why: Diagnosis = noControl;
  for (let tries = 0; tries < 2 * confirmations; tries++) {
    const played = await playCases(session, { cases: [only.case], control: batch.control });
    const [sent] = played.open;
    if (!sent) return conclude(session, played);
    if (played.shortage) return withoutProof(played.open, diagnoseShortage(played.shortage, session));
    if (!played.control) break;
    why = diagnose(played.control.exchange, session);
    spoilings +=
      mayBeOnTheWay(played.control.exchange) || played.control.exchange.earlierAttempts.length > 0 ? 0 : 1;
    if (spoilings < confirmations) continue;
    const culprit = spoilt(session, sent, played.control);
    for (const requirement of effectsIn(culprit)) countEffect(tally, requirement);
    return [culprit];
  }
  return withoutProof([only], why);
}

/** Replays cases on fresh uploads, halving them, until each is proved or shown to spoil its upload. */
async function halve(
  session: Session,
  batch: Batch,
  open: readonly Sent[],
  tally: EffectTally,
): Promise<Concluded[]> {
  const [only] = open;
  if (!only) return [];
  if (open.length === 1) return confirm(session, batch, only, tally);
  const played = await playCases(session, { cases: open.map((sent) => sent.case), control: batch.control });
  const done = conclude(session, played);
  if (played.open.length === 0) return done;
  if (played.shortage)
    return [...done, ...withoutProof(played.open, diagnoseShortage(played.shortage, session))];
  const middle = Math.ceil(played.open.length / 2);
  const first = await bisect(session, batch, played.open.slice(0, middle), tally);
  const second = await bisect(session, batch, played.open.slice(middle), tally);
  return [...done, ...first, ...second];
}

/** Finds the cases that use their upload up, unless three of that kind are known already. */
export async function bisect(
  session: Session,
  batch: Batch,
  open: readonly Sent[],
  tally: EffectTally,
): Promise<Concluded[]> {
  const known = open.filter((sent) => isKnown(tally, sent.case));
  const others = open.filter((sent) => !isKnown(tally, sent.case));
  return [...withoutProof(known, notLookedInto), ...(await halve(session, batch, others, tally))];
}
