import { notSent } from '../../reasons/run.ts';
import { type Exchange, statusOrError } from '../transport/exchange.ts';
import { RunCut } from './limits.ts';
import { isOutOfReach, mayBeOnTheWay } from './retry-policy.ts';

/** Whether the target can be reached, as far as the requests so far tell. */
export interface Availability {
  /** An answer of the target itself has come. */
  reached: boolean;
  /** Why nothing is sent any more. */
  gone?: RunCut;
  /** How many requests that prove it alive in a row got no answer, with no other answer between them. */
  silences: number;
}

const fewestSilences = 3;

/** The target went away in the middle of the run. */
export class TargetGone extends RunCut {
  constructor(reason: string) {
    super(notSent.gone, { reason });
  }
}

/** The account stopped being accepted in the middle of the run. */
export class AccountGone extends RunCut {
  constructor(reason: string, cure: string) {
    super(notSent.accountEnded, { reason, cure });
  }
}

/** An availability with nothing known yet. */
export const newAvailability = (reached = false): Availability => ({ reached, silences: 0 });

/**
 * Notes what came to a request after all its repetitions. A target that was there before is gone when no connection
 * can be made any more, or when several such requests, which any working target answers, come to nothing. What is
 * no such request proves nothing: a server may fail on one kind of bad input alone.
 */
export function noteAvailability(
  availability: Availability,
  exchange: Exchange,
  { provesAlive }: { readonly provesAlive: boolean },
  tellingAttempts = 0,
): void {
  if (!mayBeOnTheWay(exchange)) {
    availability.reached = true;
    availability.silences = 0;
    return;
  }
  if (provesAlive) availability.silences += 1;
  const given = isOutOfReach(exchange) || availability.silences >= Math.max(fewestSilences, tellingAttempts);
  if (availability.reached && given)
    availability.gone = new TargetGone(exchange.transportError?.message ?? statusOrError(exchange));
}
