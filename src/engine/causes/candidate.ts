import { type Case, carriesUpload } from '../../cases/case.ts';
import { outcomeOf } from '../../checks/outcome.ts';
import { isTroubled } from '../../target/retry/retry-policy.ts';
import type { Upload } from '../../target/settings/configuration.ts';
import type { CaseResult } from '../journal/result.ts';
import { judgeSent } from '../play/judge-sent.ts';
import { type Sent, sendCase, wasSent } from '../play/send-case.ts';
import type { Session } from '../session/session.ts';

/** An acceptance used the upload up, and trouble may have. */
const usedUp = ({ case: testCase, exchange }: Sent): boolean =>
  outcomeOf(exchange).kind === 'accepted' || (carriesUpload(testCase) && isTroubled(exchange));

/**
 * Sends cases one by one on one live upload, with a fresh one once it may be used up, and judges each by its own
 * answer. Nothing proves the cause: for looking around, not for findings. Throws NotSent.
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
