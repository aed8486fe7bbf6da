import { setTimeout as sleep } from 'node:timers/promises';
import type { RenderedRequest } from '../../cases/render.ts';
import { denials } from '../../reasons/run.ts';
import type { Exchange } from '../transport/exchange.ts';
import { limitIn } from '../transport/limiter.ts';
import type { Transport } from '../transport/transport.ts';
import { type Availability, noteAvailability } from './availability.ts';
import { checkLimits, LimitReached, type Limits, type Spent, timeLeft } from './limits.ts';
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts';
import {
  countRetry,
  isWithinBudget,
  type RetriesSoFar,
  type Retry,
  type RetryContext,
  type RetryRules,
  withRetries,
} from './retry.ts';
import { isTroubled, retryAfterMs } from './retry-policy.ts';
import { noteAttempts, tellingAttempts, type Unsteadiness } from './unsteadiness.ts';

/** What a request is for, and how it may be repeated. */
export interface Sending extends RetryRules {
  readonly kind: 'case' | 'provisioning';
  /** The case's id, or what is provisioned. */
  readonly what: string;
  readonly provesAlive: boolean;
  /** Told when it goes out for the first time. */
  readonly onStart?: () => void;
  /** It goes out beside another request, and does not wait for its turn. */
  readonly beside?: boolean;
}

/** Sends a request by the rules of the run, with its repetitions. Throws NotSent, and nothing else. */
export type Send = (baseUrl: string, request: RenderedRequest, sending: Sending) => Promise<Exchange>;

/** One request that goes out. */
export interface OutgoingRequest {
  readonly kind: Sending['kind'];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What came to it before, when it is sent again, and the pause since. */
  readonly retry?: Retry;
}

/** The rules of a run, and what has happened under them so far. */
export interface Channel {
  readonly transport: Transport;
  /** Most requests a second; 0 for any number. */
  readonly rate: number;
  /** For one request, in milliseconds. */
  readonly timeoutMs: number;
  readonly limits: Limits;
  readonly spent: Spent;
  readonly retries: RetriesSoFar;
  readonly availability: Availability;
  readonly unsteadiness: Unsteadiness;
  /** Told of each request before it goes out. */
  readonly onRequest: (request: OutgoingRequest) => void;
  /** Told of each exchange at its end, and what it was for. */
  readonly onResponse?: (exchange: Exchange, what: string) => void;
  readonly random?: () => number;
}

/** Throws NotSent when nothing more may be sent, or no upload more may be taken. */
export function checkChannel({ availability, limits, spent }: Channel, more: 'requests' | 'uploads'): void {
  if (availability.gone) throw availability.gone;
  checkLimits(limits, spent, more);
}

const limitOutcomes: ReadonlySet<string | undefined> = new Set(['429', 'rate limit']);

/** Why a retry is not allowed, undefined if it is. */
function denialFor({ retries, spent, limits }: Channel, retry: Retry): string | undefined {
  if (!isWithinBudget(retries, spent.requests, retry)) {
    return limitOutcomes.has(retry.outcome) ? denials.budgetOfLimiter : denials.budget;
  }
  if (limits.seconds !== undefined && retry.pauseMs >= timeLeft(limits, spent)) {
    return new LimitReached('seconds', limits.seconds).message;
  }
  if (limits.requests !== undefined && spent.requests >= limits.requests) {
    return new LimitReached('requests', limits.requests).message;
  }
  return undefined;
}

/** A limit that may be repeated at once asks for no other rate. */
function noteAnswer(limiter: RateLimiter, exchange: Exchange): void {
  if (!limitIn(exchange)) {
    if (exchange.response) limiter.recover();
  } else if (retryAfterMs(exchange) !== 0) limiter.slowDown();
}

/** Whether a limit had to be waited for: one 429 alone, without a pause worth the name, is an accident. */
const outwaitedLimit = ({ earlierAttempts }: Exchange, waitedMs: number): boolean =>
  limitOutcomes.has(earlierAttempts.at(-1)) && (limitOutcomes.has(earlierAttempts.at(-2)) || waitedMs >= 500);

/** Makes the only channel that requests go through: paced, counted, capped, repeated within a budget. */
export function createSender(channel: Channel): Send {
  const { transport, rate, timeoutMs, limits, spent, retries, availability, unsteadiness } = channel;
  const { random = Math.random } = channel;
  const limiter = createRateLimiter(rate);
  const context: RetryContext = {
    denialFor: (retry) => denialFor(channel, retry),
    wasReached: () => availability.reached,
    tellingAttempts: () => tellingAttempts(unsteadiness),
    inVain: new Set(),
    random,
    sleep,
  };
  const waitForTurn = async () => {
    const wait = limiter.turn();
    const { seconds } = limits;
    if (seconds !== undefined && wait >= timeLeft(limits, spent)) throw new LimitReached('seconds', seconds);
    if (wait > 0) await sleep(wait);
  };
  const sendOnce = async (
    baseUrl: string,
    request: RenderedRequest,
    { kind, what, beside = false, onStart }: Sending,
    retry?: Retry,
  ) => {
    checkChannel(channel, 'requests');
    if (beside && !retry) limiter.turn();
    else await waitForTurn();
    spent.requests += 1;
    if (retry) countRetry(retries, retry.outcome, retry.pauseMs);
    channel.onRequest({ kind, at: Date.now(), ...(retry && { retry }) });
    if (!retry) onStart?.();
    const left = timeLeft(limits, spent);
    const exchange = await transport(baseUrl, request, left);
    channel.onResponse?.(exchange, what);
    noteAnswer(limiter, exchange);
    // It was the run's own end that kept the answer from coming.
    if (exchange.transportError?.kind === 'timeout' && left < timeoutMs) {
      throw new LimitReached('seconds', limits.seconds ?? 0);
    }
    return exchange;
  };
  return async (baseUrl, request, sending) => {
    let waitedMs = 0;
    const exchange = await withRetries(
      (retry) => {
        waitedMs = retry?.pauseMs ?? 0;
        return sendOnce(baseUrl, request, sending, retry);
      },
      sending,
      context,
    );
    if (outwaitedLimit(exchange, waitedMs)) limiter.keepTo();
    const answered = !isTroubled(exchange) && !sending.blocked?.(exchange);
    noteAttempts(unsteadiness, exchange.earlierAttempts, answered);
    noteAvailability(availability, exchange, sending, tellingAttempts(unsteadiness));
    return exchange;
  };
}
