import type { NotSent } from '../../target/retry/limits.ts';
import { NoUpload } from '../../target/uploads/uploads.ts';
import type { Session } from '../session/session.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';

/** Why something was not sent, as a reason; what the companion operation answered may tell the cure. */
export function forShortage(
  shortage: NotSent,
  { answers, target: { baseUrl } }: Pick<Session, 'answers' | 'target'>,
): Diagnosis {
  const { message, blame, cure } = shortage;
  const exchange = shortage instanceof NoUpload ? shortage.exchange : undefined;
  if (blame !== 'account' || !exchange) return { reason: message, blame, cure };
  const known = diagnose(exchange, { answers, target: { baseUrl } });
  const tells = known.blame === 'account' || known.blame === 'gateway';
  return tells ? { reason: message, blame: known.blame, cure: known.cure } : { reason: message, blame, cure };
}

/** What kept a request from being sent; an account that is refused in mid-run ends the sending. */
export function ending(error: NotSent, session: Session): NotSent {
  const isRefused = error instanceof NoUpload && error.blame === 'account' && error.exchange !== undefined;
  if (!isRefused || !session.answers.hasAccepted()) return error;
  const { reason, cure } = forShortage(error, session);
  return session.stop(reason, cure);
}
