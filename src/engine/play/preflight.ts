import type { Batch } from '../../cases/case.ts';
import { codeOf, readAnswer } from '../../checks/answer.ts';
import type { Exchange } from '../../target/transport/exchange.ts';
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

// In milliseconds, up to some seconds together, and once a run.
const pauses = [500, 1000, 2000, 4000];

const isUnknown = (exchange: Exchange) => codeOf(readAnswer(exchange)) === 'UPLOAD_NOT_FOUND';

/**
 * How long an upload has to rest until the API knows of it, in milliseconds; undefined if that is not the problem, or no
 * pause helps. Storage tells the API of a file in its own time, and no page says that it does so at once.
 */
async function uploadDelay(session: Session, { control }: Batch, pass: Pass): Promise<number | undefined> {
  if (session.target.uploads || !pass.control || !isUnknown(pass.control.exchange)) return undefined;
  for (const restMs of pauses) {
    const rested = await playThrough(session, { cases: [], control }, { restMs });
    if (rested.control && isAccepted(rested.control)) return restMs;
    if (!rested.control || !isUnknown(rested.control.exchange)) return undefined;
  }
  return undefined;
}

/**
 * The first look before any other case: is there a target, and does it accept the valid request? If not, the run
 * ends here with one cause instead of with every case failed.
 */
export async function lookFirst(session: Session, batch: Batch): Promise<FirstLook> {
  let pass = await playThrough(session, batch, { controlAlways: true });
  const delay = await uploadDelay(session, batch, pass);
  if (delay !== undefined) {
    session.learnUploadDelay(delay);
    pass = await playThrough(session, batch, { controlAlways: true });
  }
  const last = await playControlAlone(session, batch.control, pass);
  const outcome = outcomeOf(session, last, pass.proved.some(isAccepted));
  const append = (result: BatchResult) => session.journal.append({ type: 'batch', result });
  if (outcome.goesOn) append(await resultsOf(session, batch, pass));
  else if (last.control) append(refusal(session, batch, last.control, outcome));
  session.journal.append({ type: 'first-look', outcome });
  return outcome;
}
