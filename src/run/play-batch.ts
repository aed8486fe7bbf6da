import type { Batch } from '../cases/case.ts';
import { readAnswer } from '../checks/answer.ts';
import type { Judgement } from '../checks/check.ts';
import { isEffect, judgeEffects } from '../checks/effects.ts';
import { judgeExchange } from '../checks/judge.ts';
import { answerInWords } from '../checks/words.ts';
import type { NoUpload } from '../target/uploads.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import { isAccepted, type Pass, playThrough } from './pass.ts';
import type { BatchResult, CaseResult } from './result.ts';
import type { Sent } from './send.ts';
import type { Session } from './session.ts';

/** A target that is busy or out of reach said nothing about the contract (DESIGN 5, rule 5). */
const saysNothing = ({ exchange }: Sent): boolean =>
  exchange.response?.status === 429 || ['refused', 'dns', 'tls'].includes(exchange.trouble?.kind ?? '');

function inconclusive(
  { case: sent, exchange, curl }: Sent,
  role: CaseResult['role'],
  why: Diagnosis,
): CaseResult {
  const { reason, blame } = why;
  return { case: sent, role, status: 'inconclusive', judgements: [], exchange, curl, reason, blame };
}

/** The result of an exchange whose cause is proved, with judgements from elsewhere if there are any. */
export function judgeSent(
  session: Session,
  sent: Sent,
  role: CaseResult['role'],
  more: readonly Judgement[] = [],
): CaseResult {
  const { target, tokens, contract } = session;
  if (saysNothing(sent)) return inconclusive(sent, role, diagnose(sent.exchange, target));
  const answer = readAnswer(sent.exchange);
  const subject = { case: sent.case, exchange: sent.exchange, answer, contract, tokens };
  const judgements = [...judgeExchange(subject), ...more];
  const status = judgements.some(({ failure }) => failure) ? 'failed' : 'passed';
  return { case: sent.case, role, status, judgements, exchange: sent.exchange, curl: sent.curl };
}

const stable: Judgement = { requirement: 'success.stable' };

/** The results of a pass that are settled: proved cases, cases that were not sent, an accepted control. */
function settled(session: Session, { proved, unsent, control, open }: Pass): CaseResult[] {
  const cases = proved.map((sent) => judgeSent(session, sent, 'case'));
  if (!control || open.length > 0) return [...cases, ...unsent];
  const rejected = proved.filter(({ exchange }) => readAnswer(exchange).kind === 'rejected');
  const effects = judgeEffects(
    rejected.map((sent) => sent.case),
    true,
    'accepted',
  );
  return [...cases, ...unsent, judgeSent(session, control, 'control', [stable, ...effects])];
}

const inWords = ({ exchange }: Sent) => answerInWords(readAnswer(exchange), exchange);

const forShortage = ({ message, blame, cure }: NoUpload): Diagnosis => ({ reason: message, blame, cure });

const unproved = (open: readonly Sent[], why: Diagnosis): CaseResult[] =>
  open.map((sent) => inconclusive(sent, 'case', why));

/** Replays cases on fresh uploads, halving them, until each is proved or shown to spoil its upload. */
async function bisect(session: Session, batch: Batch, open: readonly Sent[]): Promise<CaseResult[]> {
  const pass = await playThrough(session, { cases: open.map((sent) => sent.case), control: batch.control });
  const done = settled(session, pass);
  const [only, ...others] = pass.open;
  if (!only) return done;
  if (pass.shortage) return [...done, ...unproved(pass.open, forShortage(pass.shortage))];
  if (others.length === 0) {
    const control = pass.control ? inWords(pass.control) : 'refused';
    return [...done, judgeSent(session, only, 'case', judgeEffects([only.case], false, control))];
  }
  const middle = Math.ceil(pass.open.length / 2);
  const first = await bisect(session, batch, pass.open.slice(0, middle));
  return [...done, ...first, ...(await bisect(session, batch, pass.open.slice(middle)))];
}

const hasEffect = ({ judgements }: CaseResult) =>
  judgements.some(({ requirement, failure }) => failure && isEffect(requirement));

/** What the refused control itself shows, once replays have told whether a case before it was the cause. */
function judgeRefusal(session: Session, control: Sent, replayed: readonly CaseResult[]): CaseResult {
  const why = diagnose(control.exchange, session.target);
  if (why.blame !== 'server' || replayed.some(hasEffect)) return inconclusive(control, 'control', why);
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
async function investigate(
  session: Session,
  batch: Batch,
  { open, control, shortage }: Pass,
): Promise<CaseResult[]> {
  if (shortage || !control) return unproved(open, shortage ? forShortage(shortage) : noControl);
  const alone = await playThrough(session, { cases: [], control: batch.control });
  if (alone.shortage) return unproved(open, forShortage(alone.shortage));
  if (!alone.control || !isAccepted(alone.control)) {
    const refused = alone.control ?? control;
    const why = diagnose(refused.exchange, session.target);
    return [...unproved(open, why), inconclusive(refused, 'control', why)];
  }
  const replayed = await bisect(session, batch, open);
  return [
    ...replayed,
    judgeRefusal(session, control, replayed),
    judgeSent(session, alone.control, 'control', [stable]),
  ];
}

const noControl: Diagnosis = {
  reason: 'the control could not be sent',
  blame: 'suite',
  cure: 'report this bug',
};

/** Controls that were repeated get numbers, so that every id in a run is unique. */
function numbered(results: readonly CaseResult[]): CaseResult[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const count = (seen.get(result.case.id) ?? 0) + 1;
    seen.set(result.case.id, count);
    return count === 1 ? result : { ...result, case: { ...result.case, id: `${result.case.id}-${count}` } };
  });
}

/** What a pass shows by itself and, where its control was not accepted, what an investigation adds. */
export async function resultsOf(session: Session, batch: Batch, pass: Pass): Promise<BatchResult> {
  const more = pass.open.length > 0 ? await investigate(session, batch, pass) : [];
  return { batch: batch.id, results: numbered([...settled(session, pass), ...more]) };
}

/** Plays one batch to its end and keeps the result, which holds no credential, in the journal. */
export async function playBatch(session: Session, batch: Batch): Promise<BatchResult> {
  const result = session.redact(await resultsOf(session, batch, await playThrough(session, batch)));
  session.journal.append({ type: 'batch', result });
  return result;
}
