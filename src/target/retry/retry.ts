import { setTimeout as sleep } from 'node:timers/promises';
import { type Exchange, outcomeOf, type TransportErrorKind } from '../transport/exchange.ts';
import { retryAfterMs } from './retry-after.ts';

interface RetryPolicy {
  /** Most times the request is sent. */
  readonly attempts: number;
  /** First pause in milliseconds; it doubles each time. */
  readonly pauseMs: number;
  /** Whether the request may have been carried out all the same. */
  readonly mayBeDone: boolean;
}

const unreachable: RetryPolicy = { attempts: 3, pauseMs: 200, mayBeDone: false };
// A server that is started anew takes some seconds: this waits for about 12.
const outage: RetryPolicy = { attempts: 8, pauseMs: 200, mayBeDone: false };
const broken: RetryPolicy = { attempts: 3, pauseMs: 50, mayBeDone: true };
const busy: RetryPolicy = { attempts: 4, pauseMs: 250, mayBeDone: false };

const forTransportError: Readonly<Record<TransportErrorKind, RetryPolicy>> = {
  refused: unreachable,
  unreachable,
  dns: unreachable,
  proxy: unreachable,
  tls: { ...unreachable, attempts: 1 },
  reset: broken,
  truncated: broken,
  undecodable: broken,
  oversized: { ...broken, attempts: 1 },
  protocol: broken,
  timeout: { attempts: 2, pauseMs: 0, mayBeDone: true },
};

const forStatus: Readonly<Record<number, RetryPolicy>> = {
  429: busy,
  502: { ...busy, mayBeDone: true },
  503: busy,
  504: { ...busy, mayBeDone: true },
};
const failing: RetryPolicy = { attempts: 2, pauseMs: 0, mayBeDone: true };

const longestPauseMs = 4000;
/** A server that asks for a longer pause than this is not waited for. */
const longestRetryAfterMs = 60_000;

function policyFor({ response, transportError }: Exchange): RetryPolicy | undefined {
  if (transportError) return forTransportError[transportError.kind];
  const status = response?.status ?? 0;
  return forStatus[status] ?? (status >= 500 ? failing : undefined);
}

/** Whether an exchange shows a target in trouble rather than an answer to what was sent. */
export const isTroubled = (exchange: Exchange): boolean => policyFor(exchange) !== undefined;

/** Whether no connection could be made: nothing was sent. */
export const isOutOfReach = ({ transportError }: Exchange): boolean =>
  transportError !== undefined && !forTransportError[transportError.kind].mayBeDone;

/** Whether the trouble may be on the way to the target rather than in it: no answer, or one that a gateway gives. */
export const mayBeOnTheWay = ({ response, transportError }: Exchange): boolean =>
  transportError !== undefined || forStatus[response?.status ?? 0] !== undefined;

/** How a request may be repeated. */
export interface RetryRules {
  /** Idempotent (RFC 9110 section 9.2.2); if not, it is sent again only when the server surely did not carry it out. */
  readonly mayRepeat: boolean;
  /** Whether an exchange is what was hoped for, 5xx or not. */
  readonly isAcceptable?: (exchange: Exchange) => boolean;
}

/** What came before a request that is sent again, and the pause since, in milliseconds. */
export interface Retry {
  readonly outcome: string;
  readonly pauseMs: number;
}

/** What repeating depends on besides the request. */
export interface RetryContext {
  /** Why the run may not spend one repetition more, undefined if it may. */
  readonly denialFor: (retry: Retry) => string | undefined;
  /** Whether the target was within reach before, so that it is worth waiting for. */
  readonly wasReached: () => boolean;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

const alone: RetryContext = {
  denialFor: () => undefined,
  wasReached: () => false,
  random: Math.random,
  sleep,
};

/** The pause before the next attempt; undefined when there is to be none. Jitter keeps many runs from marching in step. */
function pauseAfter(
  exchange: Exchange,
  count: number,
  { mayRepeat, isAcceptable = () => false }: RetryRules,
  { random, wasReached }: RetryContext,
): number | undefined {
  if (isAcceptable(exchange)) return undefined;
  const usual = policyFor(exchange);
  const policy = usual === unreachable && wasReached() ? outage : usual;
  if (!policy || count >= policy.attempts || (!mayRepeat && policy.mayBeDone)) return undefined;
  const asked = retryAfterMs(exchange);
  if (asked !== undefined) return asked > longestRetryAfterMs ? undefined : asked;
  return Math.min(policy.pauseMs * 2 ** (count - 1), longestPauseMs) * (0.75 + random() / 2);
}

/**
 * Sends until an answer comes or policy ends, and gives the last exchange with the outcomes before it. A repetition
 * that would be due but may not be spent leaves the exchange unresolved.
 */
export async function withRetries(
  send: (retry?: Retry) => Promise<Exchange>,
  rules: RetryRules,
  context: RetryContext = alone,
): Promise<Exchange> {
  const earlierAttempts: string[] = [];
  let exchange = await send();
  for (;;) {
    const pauseMs = pauseAfter(exchange, earlierAttempts.length + 1, rules, context);
    if (pauseMs === undefined) return { ...exchange, earlierAttempts };
    const retry = { outcome: outcomeOf(exchange), pauseMs };
    const unresolved = context.denialFor(retry);
    if (unresolved) return { ...exchange, earlierAttempts, unresolved };
    earlierAttempts.push(retry.outcome);
    await context.sleep(pauseMs);
    exchange = await send(retry);
  }
}
