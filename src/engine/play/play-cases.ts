import { setTimeout as sleep } from 'node:timers/promises';
import { type Batch, type Case, isOnce } from '../../cases/case.ts';
import { codeOf, outcomeOf } from '../../checks/outcome.ts';
import { told } from '../../reasons/reason.ts';
import { notProved, notSent } from '../../reasons/run.ts';
import { NotSent } from '../../target/retry/limits.ts';
import { isOutOfReach, isTroubled } from '../../target/retry/retry-policy.ts';
import type { Upload } from '../../target/settings/configuration.ts';
import { type Exchange, statusOrError } from '../../target/transport/exchange.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import { type Sent, sendCase, type Unsent, wasSent } from './send-case.ts';
import { shortageOf } from './shortage.ts';

/** What came of playing cases for one upload after the other, and of the control at their end. */
export interface BatchPlay {
  /** Followed by an acceptance of the same upload, or accepted themselves: nothing but their fault explains them. */
  readonly proved: readonly Sent[];
  /** Not followed by one: the control was not accepted, or there was no upload for it. */
  readonly open: readonly Sent[];
  readonly unsent: readonly Unsent[];
  /** The control, if one was needed and could be sent. */
  readonly control?: Sent;
  /** What was sent after the accepted control. */
  readonly after?: Sent;
  /** Why it ended early. */
  readonly shortage?: NotSent;
}

// A target that answers nothing any more is not asked on and on: each silence costs a whole timeout.
const mostSilences = 3;
const mostTries = 3;

export const isAccepted = ({ exchange }: Sent): boolean => outcomeOf(exchange).kind === 'accepted';

// Whatever else a refusal of the proper completion may mean, these say something of its upload.
const ofUpload: ReadonlySet<string | undefined> = new Set(['UPLOAD_NOT_FOUND', 'CATALOG_INVALID_REQUEST']);
const isSpoilt = ({ exchange }: Sent): boolean => ofUpload.has(codeOf(outcomeOf(exchange)));

/** An exchange after another one of the same request that came to nothing; `outcome` is what it came to. */
export const withAttempts = (
  before: Exchange,
  exchange: Exchange,
  outcome = statusOrError(before),
): Exchange => ({
  ...exchange,
  earlierAttempts: [...before.earlierAttempts, outcome, ...exchange.earlierAttempts],
});

const unsentBy = (testCase: Case, { message, blame, status }: NotSent): Unsent => ({
  case: testCase,
  role: 'case',
  status,
  judgements: [],
  reason: message,
  blame: status === 'inconclusive' ? blame : undefined,
});

/** What a case comes to if the run ends right after it, before its control. */
const cutShort = ({ case: testCase, exchange, curl }: Sent, role: CaseResult['role']): CaseResult => ({
  case: testCase,
  role,
  status: 'inconclusive',
  judgements: [],
  exchange,
  curl,
  reason: told(notProved.interrupted).reason,
});

/** A play that is under way: which cases are proved and which still open, and the live upload that they share. */
class PlayInProgress {
  readonly proved: Sent[] = [];
  readonly unsent: Unsent[] = [];
  open: Sent[] = [];
  readonly #session: Session;
  readonly #restMs: number;
  #upload: Upload | undefined;
  #silences = 0;
  #outOfReach = false;

  /** `restMs`: how long an upload rests before anything is sent for it. */
  constructor(session: Session, restMs: number) {
    this.#session = session;
    this.#restMs = restMs;
  }

  async playCase(testCase: Case): Promise<void> {
    if (this.#silences >= mostSilences) {
      const row = this.#outOfReach ? notSent.silentNetwork : notSent.silentServer;
      this.unsent.push(unsentBy(testCase, new NotSent(row, { count: mostSilences })));
      return;
    }
    const sent = testCase.ownUpload ? await this.#sendAlone(testCase) : await this.#sendUntilClear(testCase);
    if (!sent) return;
    this.#outOfReach = isOutOfReach(sent.exchange);
    this.#silences = sent.exchange.transportError ? this.#silences + 1 : 0;
    // An answer on an upload of its own speaks for itself; trouble has to be told from that of the target.
    if (testCase.ownUpload && !isTroubled(sent.exchange)) this.proved.push(sent);
    else if (!testCase.ownUpload && isAccepted(sent)) this.#prove(sent, [sent]);
    else this.open.push(sent);
  }

  /** Plays two cases at the same moment, for one upload that is theirs: their answers speak for themselves. */
  async playTogether(one: Case, other: Case): Promise<void> {
    const upload = await this.#session.takeUpload();
    const sending: Promise<Sent | Unsent>[] = [];
    const onStart = () => sending.push(sendCase(this.#session, other, upload, 'case', { beside: true }));
    const first = await sendCase(this.#session, one, upload, 'case', { onStart });
    for (const result of [first, ...(await Promise.all(sending))]) {
      if (wasSent(result)) this.proved.push(result);
      else this.unsent.push(result);
    }
  }

  /** Plays the control and, if it is accepted, what is to be sent for the upload that it completed. */
  async playControl(control: Case, after?: Case): Promise<Pick<BatchPlay, 'control' | 'after'>> {
    const sent = await this.#sendControl(control);
    const { uploadId = '' } = this.#upload ?? {};
    const { journal, answers } = this.#session;
    // A target that accepts nothing refuses the request, and not its upload.
    if (sent && isSpoilt(sent) && answers.hasAccepted()) journal.append({ type: 'spoilt', uploadId });
    if (!sent || !isAccepted(sent)) return { control: sent };
    const completed = this.#upload;
    this.#prove(sent);
    this.#upload = completed;
    const last = after && (await this.#send(after, 'case'));
    this.#upload = undefined;
    return { control: sent, after: last };
  }

  /** Sends the control, and once more if its connection had been closed: its acceptance then proves as much, a refusal nothing. */
  async #sendControl(control: Case): Promise<Sent | undefined> {
    const sent = await this.#send(control, 'control');
    if (sent?.exchange.transportError?.kind !== 'stale') return sent;
    const again = await this.#send(control, 'control');
    return again && { ...again, exchange: withAttempts(sent.exchange, again.exchange) };
  }

  /** Notes an accepted completion: it used the upload up, and proves that this was live for all that was sent before. */
  #prove(accepted: Sent, itself: readonly Sent[] = []): void {
    this.proved.push(...this.open.map((sent) => ({ ...sent, proof: accepted.exchange })), ...itself);
    this.open = [];
    this.#upload = undefined;
  }

  /** Sends a case for an upload of its own, beside the one that the others share. */
  async #sendAlone(testCase: Case): Promise<Sent | undefined> {
    const shared = this.#upload;
    this.#upload = undefined;
    const sent = await this.#sendUntilClear(testCase);
    this.#upload = sent ? shared : (shared ?? this.#upload);
    return sent;
  }

  /** Sends a case, and a completion whose answer got lost again with a fresh upload: it may have been carried out. */
  async #sendUntilClear(testCase: Case): Promise<Sent | undefined> {
    let sent = await this.#send(testCase, 'case');
    const most = Math.max(mostTries, this.#session.tellingAttempts());
    for (let tries = 1; tries < most && isOnce(testCase) && sent && isTroubled(sent.exchange); tries++) {
      this.#upload = undefined;
      // Where a kept connection breaks, nobody knows whether the case was the reason.
      const again = await this.#send(testCase, 'case', true);
      sent = again && { ...again, exchange: withAttempts(sent.exchange, again.exchange) };
    }
    return sent;
  }

  async #send(testCase: Case, role: CaseResult['role'], ownConnection = false): Promise<Sent | undefined> {
    if (!this.#upload) {
      this.#upload = await this.#session.takeUpload();
      if (this.#restMs > 0) await sleep(this.#restMs);
    }
    const result = await sendCase(this.#session, testCase, this.#upload, role, { ownConnection });
    if (wasSent(result)) {
      const { journal } = this.#session;
      if (journal.lasting) journal.append({ type: 'sent', result: cutShort(result, role) });
      return result;
    }
    this.unsent.push(result);
    return undefined;
  }
}

/**
 * Plays cases one after the other on one live upload, and the control at their end. A case that is accepted uses the
 * upload up, and the next one gets a fresh one. Without cases, the control alone.
 */
export async function playCases(
  session: Session,
  { cases, control, after }: Pick<Batch, 'cases' | 'control' | 'after'>,
  { controlAlways = cases.length === 0, restMs = 0 } = {},
): Promise<BatchPlay> {
  const play = new PlayInProgress(session, restMs);
  const left = [...cases];
  try {
    for (let [testCase, next] = left; testCase; [testCase, next] = left) {
      if (next?.withPrevious) await play.playTogether(testCase, next);
      else await play.playCase(testCase);
      left.splice(0, next?.withPrevious ? 2 : 1);
    }
    const needsControl = play.open.length > 0 || controlAlways || after !== undefined;
    const end = needsControl ? await play.playControl(control, after) : {};
    return { proved: play.proved, open: play.open, unsent: play.unsent, ...end };
  } catch (error) {
    if (!(error instanceof NotSent)) throw error;
    const shortage = shortageOf(error, session);
    const unsent = [...play.unsent, ...left.map((testCase) => unsentBy(testCase, shortage))];
    return { proved: play.proved, open: play.open, unsent, shortage };
  }
}
