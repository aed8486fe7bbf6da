import type { NotSent } from '../../target/retry/limits.ts';
import { NoUpload } from '../../target/uploads/uploads.ts';
import type { Session } from '../session/session.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';

/** Diagnoses why something was not sent; where no upload was to be had, from what the companion operation answered. */
export function diagnoseShortage(
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

/** The shortage that an error stands for. Where the account is refused in mid-run, this also ends the sending for good. */
export function shortageOf(error: NotSent, session: Session): NotSent {
  const isRefused = error instanceof NoUpload && error.blame === 'account' && error.exchange !== undefined;
  if (!isRefused || !session.answers.hasAccepted()) return error;
  const { reason, cure } = diagnoseShortage(error, session);
  return session.stop(reason, cure);
}
