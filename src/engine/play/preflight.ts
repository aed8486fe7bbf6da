import { alikeChanges } from '../../cases/alike.ts';
import type { Batch } from '../../cases/case.ts';
import { codeOf, outcomeOf, readExchange } from '../../checks/outcome.ts';
import { told } from '../../reasons/reason.ts';
import { refusedForAny } from '../../reasons/valid-refused.ts';
import type { Upload } from '../../target/settings/configuration.ts';
import type { Exchange } from '../../target/transport/exchange.ts';
import type { FirstLook } from '../journal/entry.ts';
import type { Session } from '../session/session.ts';
import { type Concluded, noControl } from './conclude.ts';
import { playControlAlone } from './control-alone.ts';
import { type Diagnosis, diagnose, isElsewhere } from './diagnose.ts';
import { inconclusive, judgeSent } from './judge-sent.ts';
import { confirmed, keep } from './play-batch.ts';
import { type BatchPlay, isAccepted, playCases } from './play-cases.ts';
import { type Sent, sendCase, wasSent } from './send-case.ts';
import { diagnoseShortage } from './shortage.ts';

const stopped = ({ reason, blame, cure }: Diagnosis, cut = false): FirstLook => ({
  goesOn: false,
  ...{ reason, blame, cure },
  ...(cut && { cut }),
});

/** What the refused control shows: a finding if the server is to blame, otherwise the reason why the run ends here. */
const refusal = (session: Session, control: Sent, why: Diagnosis): Concluded =>
  why.blame === 'server' ? judgeSent(session, control, 'control') : inconclusive(control, 'control', why);

/** An upload that does not exist: its id has the form of a real one, its file is one that nobody can object to. */
const unknownLike = ({ uploadId }: Upload): Upload => ({
  uploadId: alikeChanges.another(uploadId),
  fileName: 'products.csv',
  fileSize: 1024,
});

/**
 * Why the request itself is refused, if it is: where the same one for an upload that does not exist gets the same code,
 * neither an upload that was given nor its file can be the reason.
 */
async function refusalOfAny(
  session: Session,
  { control }: Batch,
  refused: Sent,
): Promise<Diagnosis | undefined> {
  const [given] = session.target.uploads ?? [];
  const code = codeOf(outcomeOf(refused.exchange));
  if (!given || code !== 'CATALOG_INVALID_REQUEST') return undefined;
  const unknown = unknownLike(given);
  if (unknown.uploadId === given.uploadId) return undefined;
  const sent = await sendCase(session, control, unknown);
  if (!wasSent(sent) || codeOf(outcomeOf(sent.exchange)) !== code) return undefined;
  return told(refusedForAny, { code });
}

/** `indifferent`: the wrong token was accepted too, as a web site would that shows one page to everybody. */
function endOf(session: Session, { control, shortage }: BatchPlay, indifferent: boolean): FirstLook {
  if (shortage) return stopped(diagnoseShortage(shortage, session), shortage.status === 'untested');
  if (!control) return stopped(noControl);
  const counts = isAccepted(control) && !(indifferent && isElsewhere(readExchange(control.exchange)));
  return counts ? { goesOn: true } : stopped(diagnose(control.exchange, session));
}

// In milliseconds, up to some seconds together, and once a run. A control that is accepted without any pause tells that
// the rejection before it had used the upload up.
const pauses = [0, 500, 1000, 2000, 4000];

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
    if (rested.control && isAccepted(rested.control)) return restMs || undefined;
    if (!rested.control || !isUnknown(rested.control.exchange)) return undefined;
  }
  return undefined;
}

/**
 * Plays the preflight, before any other case: is there a target, and does it accept the valid request? If not, the run
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
  const seen = endOf(session, last, play.proved.some(isAccepted));
  const ofAny = last.control && !seen.goesOn && (await refusalOfAny(session, batch, last.control));
  const outcome = ofAny ? stopped(ofAny) : seen;
  if (outcome.goesOn) keep(session, batch, await confirmed(session, batch, play));
  else if (last.control) keep(session, batch, [refusal(session, last.control, outcome)]);
  session.journal.append({ type: 'first-look', outcome });
  return outcome;
}
