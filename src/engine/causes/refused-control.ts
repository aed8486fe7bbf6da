import type { Batch } from '../../cases/case.ts';
import type { Attributed } from '../../checks/check.ts';
import { judgeEffects } from '../../checks/effects.ts';
import { codeOf, outcomeOf, readExchange } from '../../checks/outcome.ts';
import { mayBeOnTheWay } from '../../target/retry/retry-policy.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { CaseResult } from '../journal/result.ts';
import { type Concluded, noControl, stable, withoutProof } from '../play/conclude.ts';
import { playControlAlone } from '../play/control-alone.ts';
import { type Diagnosis, diagnose } from '../play/diagnose.ts';
import { inconclusive, judgeSent } from '../play/judge-sent.ts';
import { type BatchPlay, isAccepted, playCases } from '../play/play-cases.ts';
import type { Sent } from '../play/send-case.ts';
import { diagnoseShortage } from '../play/shortage.ts';
import type { Session } from '../session/session.ts';
import { bisect } from './bisect.ts';
import { type EffectTally, hasEffect, isKnown } from './effect-tally.ts';

// Between taking an upload and naming it first, some time passes.
const safelyMs = 100;

/** Whether something but the cases before it may explain a control's refusal. */
function isAccident(session: Session, control: Sent, open: readonly Sent[]): boolean {
  // What was sent again may have found its upload used up by itself, and an upload given by id may be stale.
  const repeated = [control, ...open].some(({ exchange }) => exchange.earlierAttempts.length > 0);
  const stale = session.target.uploads && codeOf(outcomeOf(control.exchange)) === 'UPLOAD_NOT_FOUND';
  return mayBeOnTheWay(control.exchange) || repeated || Boolean(stale);
}

/** Whether the upload expired: one that waits as long, without any rejection, is refused too. */
async function expires(session: Session, control: Sent, open: readonly Sent[]): Promise<boolean> {
  if (codeOf(outcomeOf(control.exchange)) !== 'UPLOAD_NOT_FOUND' || !open[0]) return false;
  const [first, last] = [open[0], control].map(({ exchange }) => Date.parse(exchange.startedAt));
  const restMs = (last ?? 0) - (first ?? 0) + safelyMs;
  const { control: rested } = await playCases(session, { cases: [], control: control.case }, { restMs });
  return !rested || !isAccepted(rested);
}

/** Plays cases together once more that spoil nothing one by one, as some effects add up. Undefined if it was cut off. */
async function judgeTogether(
  session: Session,
  batch: Batch,
  open: readonly Sent[],
): Promise<Attributed[] | undefined> {
  const cases = open.map((sent) => sent.case);
  const played = await playCases(session, { cases, control: batch.control });
  if (played.shortage) return undefined;
  if (!played.control || played.open.length === 0 || isAccident(session, played.control, played.open))
    return [];
  const outcome = outcomeOf(played.control.exchange);
  const rejections = cases.length;
  return judgeEffects(cases, false, { kind: 'refused control', outcome, rejections });
}

/** Judges the refused control itself; `explained`: a case before it was the cause, or may have been. */
async function judgeRefusal(
  session: Session,
  batch: Batch,
  control: Sent,
  open: readonly Sent[],
  alone: Sent,
  explained: boolean,
): Promise<CaseResult> {
  const unclear = () => inconclusive(control, 'control', diagnose(control.exchange, session));
  if (isAccident(session, control, open) || explained) return unclear();
  const { case: testCase, exchange, curl } = control;
  const unstable: Attributed = {
    ...stable,
    failure: {
      expected: { kind: 'every time', what: 'accepted' },
      actual: outcomeOf(exchange),
      intermittent: { otherwise: outcomeOf(alone.exchange) },
    },
  };
  if (await expires(session, control, open)) return unclear();
  const together = await judgeTogether(session, batch, open);
  if (!together) return unclear();
  const judgements = together.length > 0 ? together : [unstable];
  return { case: testCase, role: 'control', status: 'failed', judgements, exchange, curl };
}

// What uploads that were given by id may be the reason for: another one may do.
const ofUpload: ReadonlySet<string | undefined> = new Set(['UPLOAD_NOT_FOUND', 'CATALOG_INVALID_REQUEST']);

/** Whether a refusal, with no case before it, is that of an account that was accepted before. */
const isOfAccount = ({ exchange }: Sent, { blame }: Diagnosis): boolean =>
  blame === 'account' && !ofUpload.has(codeOf(outcomeOf(exchange)));

/** Ends the sending, and tells why once: in the words of the server, with the cure. */
function accountGone(session: Session, { exchange }: Sent, { reason, blame, cure }: Diagnosis): Diagnosis {
  const says = session.redact(excerpt(readExchange(exchange).body.text));
  return { reason: session.stop(says ? `${reason}, ${says}` : reason, cure).message, blame, cure };
}

/** Finds out why a control was not accepted: first without any case before it, then by halving the cases. */
export async function investigate(
  session: Session,
  batch: Batch,
  { open, control, shortage }: BatchPlay,
): Promise<Concluded[]> {
  if (shortage || !control)
    return withoutProof(open, shortage ? diagnoseShortage(shortage, session) : noControl);
  const alone = await playControlAlone(session, batch.control);
  if (alone.shortage) return withoutProof(open, diagnoseShortage(alone.shortage, session));
  if (!alone.control || !isAccepted(alone.control)) {
    const refused = alone.control ?? control;
    const found = diagnose(refused.exchange, session);
    const why = isOfAccount(refused, found) ? accountGone(session, refused, found) : found;
    return [...withoutProof(open, why), inconclusive(refused, 'control', why)];
  }
  const tally: EffectTally = new Map(session.effects);
  const known = open.some((sent) => isKnown(tally, sent.case));
  const replayed = await bisect(session, batch, open, tally);
  // A replay that was cut off may have shown the cause.
  const cutOff = replayed.some(({ exchange }) => !exchange);
  const explained = known || cutOff || replayed.some(hasEffect);
  const accepted = judgeSent(session, alone.control, 'control', [stable]);
  // The first time it may have been carried out, and its answer lost with a connection that was closed.
  if (control.exchange.earlierAttempts.includes('stale')) return [...replayed, accepted];
  return [...replayed, await judgeRefusal(session, batch, control, open, alone.control, explained), accepted];
}
