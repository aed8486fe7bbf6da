import { type Batch } from '../cases/case.ts';
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

async function playUntilClear(session: Session, batch: Batch): Promise<Pass> {
  let pass = await playThrough(session, batch, { controlAlways: true });
  for (let tries = 1; tries < mostTries; tries++) {
    if (!pass.control || isAccepted(pass.control) || !anotherMayDo(pass.control)) break;
    pass = await playThrough(session, batch, { controlAlways: true });
  }
  return pass;
}

const stopped = ({ reason, blame, cure }: Diagnosis): FirstLook => ({ goesOn: false, reason, blame, cure });

/** The valid request is refused, and it is the server's doing: that is the finding. */
function refusal(session: Session, batch: Batch, control: Sent): BatchResult {
  return { batch: batch.id, results: [judgeSent(session, control, 'control')] };
}

function outcomeOf(session: Session, { control, shortage }: Pass): FirstLook {
  if (shortage) return stopped({ reason: shortage.message, blame: shortage.blame, cure: shortage.cure });
  if (!control) return stopped({ reason: 'the control could not be sent', blame: 'suite', cure: 'report this bug' });
  return isAccepted(control) ? { goesOn: true } : stopped(diagnose(control.exchange, session.target));
}

/**
 * The first look before any other case: is there a target, and does it accept the valid request? If not, the run
 * ends here with one cause instead of with every case failed.
 */
export async function lookFirst(session: Session, batch: Batch): Promise<FirstLook> {
  const pass = await playUntilClear(session, batch);
  const outcome = outcomeOf(session, pass);
  const append = (result: BatchResult) => session.journal.append({ type: 'batch', result });
  if (outcome.goesOn) append(await resultsOf(session, batch, pass));
  else if (outcome.blame === 'server' && pass.control) append(refusal(session, batch, pass.control));
  session.journal.append({ type: 'first-look', outcome });
  return outcome;
}
