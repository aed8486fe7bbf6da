import { setTimeout as sleep } from 'node:timers/promises';
import { type Batch, type Case, isOnce } from '../../cases/case.ts';
import { readAnswer } from '../../checks/answer.ts';
import { NotSent } from '../../target/retry/limits.ts';
import { isOutOfReach, isTroubled } from '../../target/retry/retry-policy.ts';
import type { Upload } from '../../target/settings/configuration.ts';
import { type Exchange, outcomeOf } from '../../target/transport/exchange.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import { type Sent, sendCase, type Unsent, wasSent } from './send-case.ts';

/** What one pass through the cases of a batch gave. */
export interface Pass {
  /** Followed by an acceptance of the same upload, or accepted themselves: nothing but their fault explains them. */
  readonly proved: readonly Sent[];
  /** Not followed by one: the control was not accepted, or there was no upload for it. */
  readonly open: readonly Sent[];
  readonly unsent: readonly Unsent[];
  /** The control, if one was needed and could be sent. */
  readonly control?: Sent;
  /** What was sent after the accepted control. */
  readonly after?: Sent;
  /** Why the pass ended early. */
  readonly shortage?: NotSent;
}

// A target that answers nothing any more is not asked on and on: each silence costs a whole timeout.
const mostSilences = 3;
const mostTries = 3;

export const isAccepted = ({ exchange }: Sent): boolean => readAnswer(exchange).kind === 'accepted';

const after = (before: Exchange, exchange: Exchange): Exchange => ({
  ...exchange,
  earlierAttempts: [...before.earlierAttempts, outcomeOf(before), ...exchange.earlierAttempts],
});

const notSent = (sent: Case, { message, blame, status }: NotSent): Unsent => ({
  case: sent,
  role: 'case',
  status,
  judgements: [],
  reason: message,
  ...(status === 'inconclusive' && { blame }),
});

/** What a case comes to if nothing follows it any more. */
const cutShort = ({ case: sent, exchange, curl }: Sent, role: 'case' | 'control'): CaseResult => ({
  ...{ case: sent, role, status: 'inconclusive', judgements: [], exchange, curl },
  reason: 'the run was interrupted before the control that proves this case',
});

class PassInProgress {
  readonly proved: Sent[] = [];
  readonly unsent: Unsent[] = [];
  readonly session: Session;
  open: Sent[] = [];
  upload: Upload | undefined;
  silences = 0;
  outOfReach = false;

  /** How long an upload rests before anything is sent for it, in milliseconds. */
  readonly restMs: number;

  constructor(session: Session, restMs: number) {
    this.session = session;
    this.restMs = restMs;
  }

  async send(next: Case, role: 'case' | 'control'): Promise<Sent | undefined> {
    if (!this.upload) {
      this.upload = await this.session.takeUpload();
      if (this.restMs > 0) await sleep(this.restMs);
    }
    const result = await sendCase(this.session, next, this.upload, role);
    if (wasSent(result)) {
      const { journal } = this.session;
      if (journal.lasting) journal.append({ type: 'sent', result: cutShort(result, role) });
      return result;
    }
    this.unsent.push(result);
    return undefined;
  }

  /** A completion that got lost on its way may have been carried out, so it is repeated with a fresh upload. */
  async sendUntilClear(next: Case): Promise<Sent | undefined> {
    let sent = await this.send(next, 'case');
    for (let tries = 1; tries < mostTries && isOnce(next) && sent && isTroubled(sent.exchange); tries++) {
      this.upload = undefined;
      const again = await this.send(next, 'case');
      sent = again && { ...again, exchange: after(sent.exchange, again.exchange) };
    }
    return sent;
  }

  async playCase(next: Case): Promise<void> {
    if (this.silences >= mostSilences) {
      const blame = this.outOfReach ? 'network' : 'server';
      const why = `not sent: the ${mostSilences} cases before it got no answer`;
      this.unsent.push(notSent(next, new NotSent(why, blame, 'see why it does not answer')));
      return;
    }
    const sent = next.ownUpload ? await this.sendAlone(next) : await this.sendUntilClear(next);
    if (!sent) return;
    this.outOfReach = isOutOfReach(sent.exchange);
    this.silences = sent.exchange.transportError ? this.silences + 1 : 0;
    // An answer on an upload of its own speaks for itself; trouble has to be told from that of the target.
    if (next.ownUpload && !isTroubled(sent.exchange)) this.proved.push(sent);
    else this.open.push(sent);
    if (isAccepted(sent) && !next.ownUpload) this.close();
  }

  /** Sends a case for an upload of its own, beside the one that the others share. */
  async sendAlone(next: Case): Promise<Sent | undefined> {
    const shared = this.upload;
    this.upload = undefined;
    const sent = await this.sendUntilClear(next);
    this.upload = sent ? shared : (shared ?? this.upload);
    return sent;
  }

  /** Plays the control and, if it is accepted, what is to be sent for the upload that it completed. */
  async playControl(control: Case, next?: Case): Promise<Pick<Pass, 'control' | 'after'>> {
    const sent = await this.send(control, 'control');
    if (!sent) return {};
    if (!isAccepted(sent)) return { control: sent };
    const completed = this.upload;
    this.close();
    this.upload = completed;
    const then = next && (await this.send(next, 'case'));
    this.upload = undefined;
    return { control: sent, ...(then && { after: then }) };
  }

  /** An accepted completion used the upload up, and proved that it had been live until then. */
  close(): void {
    this.proved.push(...this.open);
    this.open = [];
    this.upload = undefined;
  }
}

/**
 * Plays cases one after the other on one live upload, and the control at their end. A case that is accepted uses the
 * upload up, and the next one gets a fresh one. Without cases, the control alone.
 */
export async function playThrough(
  session: Session,
  { cases, control, after: last }: Pick<Batch, 'cases' | 'control' | 'after'>,
  { controlAlways = cases.length === 0, restMs = 0 } = {},
): Promise<Pass> {
  const pass = new PassInProgress(session, restMs);
  const left = [...cases];
  try {
    for (let next = left[0]; next; next = left[0]) {
      await pass.playCase(next);
      left.shift();
    }
    const needed = pass.open.length > 0 || controlAlways;
    const end = needed || last ? await pass.playControl(control, last) : {};
    return { proved: pass.proved, open: pass.open, unsent: pass.unsent, ...end };
  } catch (error) {
    if (!(error instanceof NotSent)) throw error;
    const unsent = [...pass.unsent, ...left.map((next) => notSent(next, error))];
    return { proved: pass.proved, open: pass.open, unsent, shortage: error };
  }
}
