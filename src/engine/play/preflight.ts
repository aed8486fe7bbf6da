import type { Batch } from '../../cases/case.ts';
import { codeOf, outcomeOf, readExchange } from '../../checks/outcome.ts';
import type { Exchange } from '../../target/transport/exchange.ts';
import type { FirstLook } from '../journal/entry.ts';
import type { Session } from '../session/session.ts';
import { type BatchPlay, isAccepted, playCases } from './batch-play.ts';
import { type Concluded, forShortage, noControl } from './conclude.ts';
import { playControlAlone } from './control-alone.ts';
import { type Diagnosis, diagnose, isElsewhere } from './diagnose.ts';
import { inconclusive, judgeSent } from './judge-exchange.ts';
import { confirmed, keep } from './play-batch.ts';
import type { Sent } from './send-case.ts';

const stopped = ({ reason, blame, cure }: Diagnosis, cut = false): FirstLook => ({
  goesOn: false,
  ...{ reason, blame, cure },
  ...(cut && { cut }),
});

/** What the refused control shows: a finding if the server is to blame, otherwise the reason why the run ends here. */
const refusal = (session: Session, control: Sent, why: Diagnosis): Concluded =>
  why.blame === 'server' ? judgeSent(session, control, 'control') : inconclusive(control, 'control', why);

/** `indifferent`: the wrong token was accepted too, as a web site would that shows one page to everybody. */
function endOf(session: Session, { control, shortage }: BatchPlay, indifferent: boolean): FirstLook {
  if (shortage) return stopped(forShortage(shortage, session), shortage.status === 'untested');
  if (!control) return stopped(noControl);
  const counts = isAccepted(control) && !(indifferent && isElsewhere(readExchange(control.exchange)));
  return counts ? { goesOn: true } : stopped(diagnose(control.exchange, session));
}

// In milliseconds, up to some seconds together, and once a run.
const pauses = [500, 1000, 2000, 4000];

const isUnknown = (exchange: Exchange) => codeOf(outcomeOf(exchange)) === 'UPLOAD_NOT_FOUND';

/**
 * How long an upload has to rest until the API knows of it, in milliseconds; undefined if that is not the problem, or no
 * pause helps. Storage tells the API of a file in its own time, and no page says that it does so at once.
 */
async function uploadDelay(
  session: Session,
  { control }: Batch,
  pass: BatchPlay,
): Promise<number | undefined> {
  if (session.target.uploads || !pass.control || !isUnknown(pass.control.exchange)) return undefined;
  for (const restMs of pauses) {
    const rested = await playCases(session, { cases: [], control }, { restMs });
    if (rested.control && isAccepted(rested.control)) return restMs;
    if (!rested.control || !isUnknown(rested.control.exchange)) return undefined;
  }
  return undefined;
}

/**
 * The first look before any other case: is there a target, and does it accept the valid request? If not, the run
 * ends here with one cause instead of with every case failed.
 */
export async function preflight(session: Session, batch: Batch): Promise<FirstLook> {
  let play = await playCases(session, batch, { controlAlways: true });
  const delay = await uploadDelay(session, batch, play);
  if (delay !== undefined) {
    session.learnUploadDelay(delay);
    play = await playCases(session, batch, { controlAlways: true });
  }
  const last = await playControlAlone(session, batch.control, play);
  const outcome = endOf(session, last, play.proved.some(isAccepted));
  if (outcome.goesOn) keep(session, batch, await confirmed(session, batch, play));
  else if (last.control) keep(session, batch, [refusal(session, last.control, outcome)]);
  session.journal.append({ type: 'first-look', outcome });
  return outcome;
}
