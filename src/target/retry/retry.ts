import { setTimeout as sleep } from 'node:timers/promises';
import { type Exchange, statusOrError } from '../transport/exchange.ts';
import { isFromGateway } from '../transport/gateway.ts';
import { limitIn } from '../transport/limiter.ts';
import {
  type Blocked,
  type Patience,
  patientWaits,
  policyFor,
  policyForBlocked,
  policyForRefusedCaller,
  type RetryPolicy,
  retryAfterMs,
} from './retry-policy.ts';

/** How a request may be repeated. */
export interface RetryRules {
  /** Idempotent (RFC 9110 section 9.2.2); if not, it is sent again only when the server surely did not carry it out. */
  readonly mayRepeat: boolean;
  /** Whether an exchange is what was hoped for, 5xx or not. */
  readonly isAcceptable?: (exchange: Exchange) => boolean;
  /** The code of an answer that refuses the caller although account and token are right; undefined for any other. */
  readonly refusedCaller?: (exchange: Exchange) => string | undefined;
  /** Whether something in front of the target answered in its place. */
  readonly blocked?: (exchange: Exchange) => Blocked | undefined;
  /** Any working target answers it, whatever else is wrong with the target. */
  readonly provesAlive?: boolean;
}

/** What came before a request that is sent again (a status, a code or a kind of transport error), and the pause since, in milliseconds. */
export interface Retry {
  readonly outcome: string;
  readonly pauseMs: number;
}

/** What repeating depends on besides the request. */
export interface RetryContext {
  /** Why the run may not spend one retry more, undefined if it may. */
  readonly denialFor: (retry: Retry) => string | undefined;
  /** Whether the target was within reach before, so that it is worth waiting for. */
  readonly wasReached: () => boolean;
  /** How many attempts at least have to be lost before that tells something. */
  readonly tellingAttempts: () => number;
  /** What was waited for with patience, and in vain. */
  readonly inVain: Set<Patience>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

const alone = (): RetryContext => ({
  denialFor: () => undefined,
  wasReached: () => false,
  tellingAttempts: () => 0,
  inVain: new Set(),
  random: Math.random,
  sleep,
});

/** What any working target answers is sent so often before its silence tells something: a run may end by it. */
const attemptsOfAnyTarget = 4;
const longestPauseMs = 4000;
/** A server that asks for a longer pause than this is not waited for. */
const longestRetryAfterMs = 60_000;

/** A rate limit is outwaited from the start, an outage only where the target was reached before. */
function patientPolicy(policy: RetryPolicy, { wasReached, inVain }: RetryContext): RetryPolicy {
  const { patient } = policy;
  if (!patient || inVain.has(patient) || !(patient === 'limiter' || wasReached())) return policy;
  return { ...policy, ...patientWaits[patient] };
}

function usualPolicy(exchange: Exchange, rules: RetryRules): RetryPolicy | undefined {
  const { isAcceptable = () => false, provesAlive = false } = rules;
  // Whatever code a limiter gives, nobody has looked at the request.
  if (limitIn(exchange)) return policyFor(exchange);
  if (rules.refusedCaller?.(exchange)) return policyForRefusedCaller(!isAcceptable(exchange));
  if (isAcceptable(exchange)) return undefined;
  const blocked = rules.blocked?.(exchange);
  return blocked ? policyForBlocked(blocked, provesAlive) : policyFor(exchange);
}

/** The pause before the next attempt; undefined when there is to be none. Jitter keeps many runs from marching in step. */
function pauseAfter(
  exchange: Exchange,
  count: number,
  rules: RetryRules,
  context: RetryContext,
): number | undefined {
  const usual = usualPolicy(exchange, rules);
  if (!usual || (!rules.mayRepeat && usual.mayBeDone)) return undefined;
  const asked = usual.ownPace ? undefined : retryAfterMs(exchange);
  const policy = asked === undefined ? patientPolicy(usual, context) : usual;
  const least = rules.provesAlive ? attemptsOfAnyTarget : 0;
  const attempts = Math.max(
    policy.attempts,
    policy.mayBeLoss ? Math.max(least, context.tellingAttempts()) : 0,
  );
  if (count >= attempts) {
    if (policy !== usual && policy.patient) context.inVain.add(policy.patient);
    return undefined;
  }
  if (asked !== undefined) return asked > longestRetryAfterMs ? undefined : asked;
  const pause = Math.min(policy.pauseMs * 2 ** (count - 1), policy.longestPauseMs ?? longestPauseMs);
  return pause * (0.75 + context.random() / 2);
}

/** How often it was sent, as far as that tells something of what came now. */
const countFor = (exchange: Exchange, earlierAttempts: readonly string[]): number =>
  1 + earlierAttempts.filter((outcome) => outcome !== 'stale' || outcome === statusOrError(exchange)).length;

/**
 * Sends until an answer comes or the policy ends, and gives the last exchange with the outcomes before it. A retry that
 * would be due but may not be spent leaves the exchange unresolved.
 */
export async function withRetries(
  send: (retry?: Retry) => Promise<Exchange>,
  rules: RetryRules,
  context: RetryContext = alone(),
): Promise<Exchange> {
  const earlierAttempts: string[] = [];
  let exchange = await send();
  for (;;) {
    const pauseMs = pauseAfter(exchange, countFor(exchange, earlierAttempts), rules, context);
    if (pauseMs === undefined) return { ...exchange, earlierAttempts };
    const outcome = limitIn(exchange) ?? rules.refusedCaller?.(exchange) ?? statusOrError(exchange);
    const retry = { outcome, pauseMs };
    const unresolved = context.denialFor(retry);
    if (unresolved) return { ...exchange, earlierAttempts, unresolved };
    earlierAttempts.push(retry.outcome);
    await context.sleep(pauseMs);
    exchange = await send(retry);
  }
}

/** What retries have cost so far. */
export interface RetriesSoFar {
  requests: number;
  waitedMs: number;
}

const fewest = 30;
const share = 0.5;
const longestMs = 300_000;

// A failure inside the server is asked for once more to tell it from an accident, and a kept connection may have been
// closed meanwhile: neither is trouble on the way.
const isNoTrouble = (outcome: string) =>
  outcome === 'stale' || (/^5\d\d$/.test(outcome) && !isFromGateway(Number(outcome)));

/** Counts a retry after such an outcome. */
export function countRetry(retries: RetriesSoFar, outcome: string, pauseMs: number): void {
  if (isNoTrouble(outcome)) return;
  retries.requests += 1;
  retries.waitedMs += pauseMs;
}

/**
 * Whether a run may retry once more after such an outcome and pause: all retries for trouble on the way
 * together are at most 30 or half of all requests, whichever is more, and wait for at most five minutes.
 */
export const isWithinBudget = (
  retries: RetriesSoFar,
  requests: number,
  { outcome, pauseMs }: { outcome: string; pauseMs: number },
): boolean =>
  isNoTrouble(outcome) ||
  (retries.requests + 1 <= Math.max(fewest, share * (requests + 1)) &&
    retries.waitedMs + pauseMs <= longestMs);
