import type { Batch } from '../../cases/case.ts';
import { readAnswer } from '../../checks/answer.ts';
import type { FirstLook } from '../journal/entry.ts';
import type { BatchResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import { isAccepted, type Pass, playThrough } from './batch-play.ts';
import { forShortage, noControl } from './conclude.ts';
import { playControlAlone } from './control-alone.ts';
import { type Diagnosis, diagnose, isElsewhere } from './diagnose.ts';
import { inconclusive, judgeSent } from './judge-exchange.ts';
import { resultsOf } from './play-batch.ts';
import type { Sent } from './send-case.ts';

const stopped = ({ reason, blame, cure }: Diagnosis, cut = false): FirstLook => ({
  goesOn: false,
  ...{ reason, blame, cure },
  ...(cut && { cut }),
});

/** What the refused control shows: a finding, if it is the server's doing, and else the reason of the end. */
function refusal(session: Session, batch: Batch, control: Sent, why: Diagnosis): BatchResult {
  const shown =
    why.blame === 'server' ? judgeSent(session, control, 'control') : inconclusive(control, 'control', why);
  return { batch: batch.id, results: [shown] };
}

/** `indifferent`: the wrong token was accepted too, as a web site would that shows one page to everybody. */
function outcomeOf(session: Session, { control, shortage }: Pass, indifferent: boolean): FirstLook {
  if (shortage) return stopped(forShortage(shortage), shortage.status === 'untested');
  if (!control) return stopped(noControl);
  const counts = isAccepted(control) && !(indifferent && isElsewhere(readAnswer(control.exchange)));
  return counts ? { goesOn: true } : stopped(diagnose(control.exchange, session.target));
}

/**
 * The first look before any other case: is there a target, and does it accept the valid request? If not, the run
 * ends here with one cause instead of with every case failed.
 */
export async function lookFirst(session: Session, batch: Batch): Promise<FirstLook> {
  const pass = await playThrough(session, batch, { controlAlways: true });
  const last = await playControlAlone(session, batch.control, pass);
  const outcome = outcomeOf(session, last, pass.proved.some(isAccepted));
  const append = (result: BatchResult) => session.journal.append({ type: 'batch', result });
  if (outcome.goesOn) append(await resultsOf(session, batch, pass));
  else if (last.control) append(refusal(session, batch, last.control, outcome));
  session.journal.append({ type: 'first-look', outcome });
  return outcome;
}
