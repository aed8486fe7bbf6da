import { type Case, carriesUpload } from '../../cases/case.ts';
import { outcomeOf } from '../../checks/outcome.ts';
import { isTroubled } from '../../target/retry/retry-policy.ts';
import type { Upload } from '../../target/settings/configuration.ts';
import type { CaseResult } from '../journal/result.ts';
import { judgeSent } from '../play/judge-sent.ts';
import { type Sent, sendCase, wasSent } from '../play/send-case.ts';
import type { Session } from '../session/session.ts';

/** Whether the upload may be used up: by an acceptance, or by trouble, as its answer may have got lost. */
const usedUp = ({ case: testCase, exchange }: Sent): boolean =>
  outcomeOf(exchange).kind === 'accepted' || (carriesUpload(testCase) && isTroubled(exchange));

/**
 * Makes the function that sends cases one by one on one live upload, with a fresh one once it may be used up, and judges
 * each by its own answer alone. No control proves the cause, so it serves to look around, never for findings. Throws
 * NotSent.
 */
export function candidatePlayer(session: Session): (next: Case) => Promise<CaseResult | undefined> {
  let upload: Upload | undefined;
  return async (next) => {
    upload ??= await session.takeUpload();
    const sent = await sendCase(session, next, upload);
    if (!wasSent(sent)) return undefined;
    if (usedUp(sent)) upload = undefined;
    return judgeSent(session, sent, 'case');
  };
}
