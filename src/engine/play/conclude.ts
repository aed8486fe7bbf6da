import { readAnswer } from '../../checks/answer.ts';
import type { Signed } from '../../checks/check.ts';
import { judgeEffects } from '../../checks/effects.ts';
import type { NotSent } from '../../target/retry/limits.ts';
import { NoUpload } from '../../target/uploads/uploads.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import type { Pass } from './batch-play.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import { inconclusive, judgeSent } from './judge-exchange.ts';
import type { Sent } from './send-case.ts';

/** An accepted control shows that valid requests go on being accepted. */
export const stable: Signed = { requirement: 'success.stable', check: 'stable' };

/** The results of a pass that are settled: proved cases, cases that were not sent, an accepted control. */
export function settled(session: Session, { proved, unsent, control, after, open }: Pass): CaseResult[] {
  const cases = proved.map((sent) => judgeSent(session, sent, 'case'));
  if (!control || open.length > 0) return [...cases, ...unsent];
  const rejected = proved.filter(({ exchange }) => readAnswer(exchange).kind === 'rejected');
  const effects = judgeEffects(
    rejected.map((sent) => sent.case),
    true,
    'accepted',
  );
  const last = after ? [judgeSent(session, after, 'case')] : [];
  return [...cases, ...unsent, judgeSent(session, control, 'control', [stable, ...effects]), ...last];
}

/** Cases whose cause nothing proves, with the reason. */
export const unproved = (open: readonly Sent[], why: Diagnosis): CaseResult[] =>
  open.map((sent) => inconclusive(sent, 'case', why));

/** Why something was not sent, as a reason; what the companion operation answered may tell the cure. */
export function forShortage(shortage: NotSent): Diagnosis {
  const { message, blame, cure } = shortage;
  const exchange = shortage instanceof NoUpload ? shortage.exchange : undefined;
  if (blame !== 'account' || !exchange) return { reason: message, blame, cure };
  const known = diagnose(exchange, {});
  return { reason: message, blame, cure: known.blame === 'account' ? known.cure : cure };
}

/** A control that does not even go out is our own bug. */
export const noControl: Diagnosis = {
  reason: 'the control could not be sent',
  blame: 'suite',
  cure: 'report this bug',
};
