import type { Batch } from '../cases/case.ts';
import { codeOf, readAnswer } from '../checks/answer.ts';
import type { Diagnosis } from './diagnose.ts';
import { diagnose } from './diagnose.ts';
import type { FirstLook } from './journal.ts';
import { isAccepted, type Pass, playThrough } from './pass.ts';
import { judgeSent, resultsOf } from './play-batch.ts';
import type { BatchResult } from './result.ts';
import type { Sent } from './send.ts';
import type { Session } from './session.ts';

// An upload given by id may be stale, and an answer may get lost; three in a row are no accident.
const mostTries = 3;

const anotherMayDo = ({ exchange }: Sent): boolean => {
  const answer = readAnswer(exchange);
  return answer.status >= 500 || codeOf(answer) === 'UPLOAD_NOT_FOUND' || exchange.trouble?.kind === 'reset';
};

/** The control once more, without the case before it, while a fresh upload may do better. */
async function controlAgain(session: Session, { control }: Batch, pass: Pass): Promise<Pass> {
  let last = pass;
  for (let tries = 1; tries < mostTries; tries++) {
    if (!last.control || isAccepted(last.control) || !anotherMayDo(last.control)) break;
    last = await playThrough(session, { cases: [], control });
  }
  return last;
}

const stopped = ({ reason, blame, cure }: Diagnosis): FirstLook => ({ goesOn: false, reason, blame, cure });

/** The valid request is refused, and it is the server's doing: that is the finding. */
function refusal(session: Session, batch: Batch, control: Sent): BatchResult {
  return { batch: batch.id, results: [judgeSent(session, control, 'control')] };
}

function outcomeOf(session: Session, { control, shortage }: Pass): FirstLook {
  if (shortage) return stopped({ reason: shortage.message, blame: shortage.blame, cure: shortage.cure });
  if (!control)
    return stopped({ reason: 'the control could not be sent', blame: 'suite', cure: 'report this bug' });
  return isAccepted(control) ? { goesOn: true } : stopped(diagnose(control.exchange, session.target));
}

/**
 * The first look before any other case: is there a target, and does it accept the valid request? If not, the run
 * ends here with one cause instead of with every case failed.
 */
export async function lookFirst(session: Session, batch: Batch): Promise<FirstLook> {
  const pass = await playThrough(session, batch, { controlAlways: true });
  const last = await controlAgain(session, batch, pass);
  const outcome = outcomeOf(session, last);
  const append = (result: BatchResult) => session.journal.append({ type: 'batch', result });
  if (outcome.goesOn) append(await resultsOf(session, batch, pass));
  else if (outcome.blame === 'server' && last.control) append(refusal(session, batch, last.control));
  session.journal.append({ type: 'first-look', outcome });
  return outcome;
}
