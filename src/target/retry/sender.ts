import { setTimeout as sleep } from 'node:timers/promises';
import type { RenderedRequest } from '../../cases/render.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { Transport } from '../transport/transport.ts';
import { noteReach, type Reach, TargetGone } from './availability.ts';
import { CeilingReached, type Ceilings, checkCeilings, type Spent, timeLeft } from './limits.ts';
import { createPace, type Pace } from './rate-limiter.ts';
import { type Persistence, type Repetition, type RetryRules, withRetries } from './retry.ts';
import { retryAfterMs } from './retry-after.ts';
import { countRepetition, isWithinBudget, type Repeated } from './retry-budget.ts';

/** What a request is for, and how it may be repeated. */
export interface Sending extends RetryRules {
  readonly kind: 'case' | 'provisioning';
  /** The case's id, or what is provisioned. */
  readonly what: string;
  /** Any working target answers it, whatever else is wrong with the target. */
  readonly telling: boolean;
}

/** Sends a request by the rules of the run, with its repetitions. Throws NotSent, and nothing else. */
export type Send = (baseUrl: string, request: RenderedRequest, sending: Sending) => Promise<Exchange>;

/** One request that goes out. */
export interface GoingOut {
  readonly kind: Sending['kind'];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What came to it before, when it is sent again, and the pause since. */
  readonly again?: Repetition;
}

/** The rules of a run, and what has happened under them so far. */
export interface Line {
  readonly transport: Transport;
  /** Most requests a second; 0 for any number. */
  readonly rate: number;
  /** For one request, in milliseconds. */
  readonly timeoutMs: number;
  readonly ceilings: Ceilings;
  readonly spent: Spent;
  readonly repeated: Repeated;
  readonly reach: Reach;
  /** When the last request went out, in milliseconds since 1970. */
  readonly lastAt?: number;
  /** Told of each request before it goes out. */
  readonly goesOut: (request: GoingOut) => void;
  /** Told of each exchange at its end, and what it was for. */
  readonly cameBack?: (exchange: Exchange, what: string) => void;
  readonly random?: () => number;
}

/** Throws NotSent when nothing more may be sent, or no upload more may be taken. */
export function checkLine({ reach, ceilings, spent }: Line, more: 'requests' | 'uploads'): void {
  if (reach.gone !== undefined) throw new TargetGone(reach.gone);
  checkCeilings(ceilings, spent, more);
}

/** Why a repetition is not allowed, undefined if it is. */
function objectionTo({ repeated, spent, ceilings }: Line, again: Repetition): string | undefined {
  if (!isWithinBudget(repeated, spent.requests, again)) return 'the run repeated as much as it may';
  if (ceilings.seconds !== undefined && again.pauseMs >= timeLeft(ceilings, spent)) {
    return new CeilingReached('seconds', ceilings.seconds).message;
  }
  if (ceilings.requests !== undefined && spent.requests >= ceilings.requests) {
    return new CeilingReached('requests', ceilings.requests).message;
  }
  return undefined;
}

/** A 429 that may be repeated at once asks for no other pace. */
function noteAnswer(pace: Pace, exchange: Exchange): void {
  if (exchange.response?.status !== 429) {
    if (exchange.response) pace.recover();
  } else if (retryAfterMs(exchange) !== 0) pace.slowDown();
}

/** Makes the one way on which everything goes that a run sends: paced, counted, capped, repeated within a budget. */
export function createSender(line: Line): Send {
  const { transport, rate, timeoutMs, ceilings, spent, repeated, reach, random = Math.random } = line;
  const pace = createPace(rate, line.lastAt);
  const persistence: Persistence = {
    objectionTo: (again) => objectionTo(line, again),
    wasReached: () => reach.reached,
    random,
    sleep,
  };
  const waitForTurn = async () => {
    const wait = pace.turn();
    const { seconds } = ceilings;
    if (seconds !== undefined && wait >= timeLeft(ceilings, spent))
      throw new CeilingReached('seconds', seconds);
    if (wait > 0) await sleep(wait);
  };
  const sendOnce = async (
    baseUrl: string,
    request: RenderedRequest,
    { kind, what }: Sending,
    again?: Repetition,
  ) => {
    checkLine(line, 'requests');
    await waitForTurn();
    spent.requests += 1;
    if (again) countRepetition(repeated, again.outcome, again.pauseMs);
    line.goesOut({ kind, at: Date.now(), ...(again && { again }) });
    const left = timeLeft(ceilings, spent);
    const exchange = await transport(baseUrl, request, left);
    line.cameBack?.(exchange, what);
    noteAnswer(pace, exchange);
    // It was the run's own end that kept the answer from coming.
    if (exchange.trouble?.kind === 'timeout' && left < timeoutMs) {
      throw new CeilingReached('seconds', ceilings.seconds ?? 0);
    }
    return exchange;
  };
  return async (baseUrl, request, sending) => {
    const exchange = await withRetries(
      (again) => sendOnce(baseUrl, request, sending, again),
      sending,
      persistence,
    );
    noteReach(reach, exchange, sending.telling);
    return exchange;
  };
}
