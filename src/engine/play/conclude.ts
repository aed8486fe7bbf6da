import type { Attributed } from '../../checks/check.ts';
import { judgeEffects } from '../../checks/effects.ts';
import { outcomeOf } from '../../checks/outcome.ts';
import { told } from '../../reasons/reason.ts';
import { notProved } from '../../reasons/run.ts';
import type { Exchange } from '../../target/transport/exchange.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import type { Diagnosis } from './diagnose.ts';
import { inconclusive, judgeSent } from './judge-sent.ts';
import type { BatchPlay } from './play-cases.ts';
import type { Sent } from './send-case.ts';

/** A result before it goes into the journal, with the exchange itself that proves it: its id may change until then. */
export type Concluded = CaseResult & { readonly proof?: Exchange };

/** An accepted control shows that valid requests go on being accepted. */
export const stable: Attributed = { requirement: 'success.stable', check: 'stable' };

/** Judges what is certain of a play: its proved cases, those that were not sent, and its control if that was accepted. */
export function conclude(session: Session, { proved, unsent, control, after, open }: BatchPlay): Concluded[] {
  const cases = proved.map((sent) => judgeSent(session, sent, 'case'));
  if (!control || open.length > 0) return [...cases, ...unsent];
  // What never reached the API proves nothing of what its rejections do.
  const rejected = proved.filter(
    ({ exchange }) => outcomeOf(exchange).kind === 'rejected' && !session.answers.inFront(exchange),
  );
  const effects = judgeEffects(
    rejected.map(({ case: testCase }) => testCase),
    true,
    outcomeOf(control.exchange),
  );
  const last = after ? [judgeSent(session, after, 'case')] : [];
  return [...cases, ...unsent, judgeSent(session, control, 'control', [stable, ...effects]), ...last];
}

/** Results as they are kept: each proof named by the id of the result that has it. */
export function withProofs(results: readonly Concluded[]): CaseResult[] {
  const ids = new Map(results.map((result) => [result.exchange, result.case.id]));
  return results.map(({ proof, ...result }) => ({ ...result, provedBy: proof && ids.get(proof) }));
}

/** Of these results, the wanted cases and the controls that prove them. */
export function withControls(
  results: readonly Concluded[],
  wanted: (result: Concluded) => boolean,
): Concluded[] {
  const cases = results.filter((result) => result.role === 'case' && wanted(result));
  const proofs = new Set(cases.map(({ proof }) => proof));
  return results.filter(
    (result) => cases.includes(result) || (result.exchange && proofs.has(result.exchange)),
  );
}

/** Leaves open cases inconclusive, with the reason why nothing proves their cause. */
export const withoutProof = (open: readonly Sent[], why: Diagnosis): Concluded[] =>
  open.map((sent) => inconclusive(sent, 'case', why));

/** A control that does not even go out is our own bug. */
export const noControl: Diagnosis = told(notProved.noControl);
