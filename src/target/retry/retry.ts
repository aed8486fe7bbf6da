import { setTimeout as sleep } from 'node:timers/promises';
import { type Exchange, outcomeOf, type TroubleKind } from '../transport/exchange.ts';
import { retryAfterMs } from './retry-after.ts';

interface Patience {
  /** Most times the request is sent. */
  readonly attempts: number;
  /** First pause in milliseconds; it doubles each time. */
  readonly pauseMs: number;
  /** Whether the request may have been carried out all the same. */
  readonly perhapsDone: boolean;
}

const unreachable: Patience = { attempts: 3, pauseMs: 200, perhapsDone: false };
// A server that is started anew takes some seconds: this waits for about 12.
const outage: Patience = { attempts: 8, pauseMs: 200, perhapsDone: false };
const broken: Patience = { attempts: 3, pauseMs: 50, perhapsDone: true };
const busy: Patience = { attempts: 4, pauseMs: 250, perhapsDone: false };

const forTrouble: Readonly<Record<TroubleKind, Patience>> = {
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
  timeout: { attempts: 2, pauseMs: 0, perhapsDone: true },
};

const forStatus: Readonly<Record<number, Patience>> = {
  429: busy,
  502: { ...busy, perhapsDone: true },
  503: busy,
  504: { ...busy, perhapsDone: true },
};
const failing: Patience = { attempts: 2, pauseMs: 0, perhapsDone: true };

const longestPauseMs = 4000;
/** A server that asks for a longer pause than this is not waited for. */
const longestRetryAfterMs = 60_000;

function patienceWith({ response, trouble }: Exchange): Patience | undefined {
  if (trouble) return forTrouble[trouble.kind];
  const status = response?.status ?? 0;
  return forStatus[status] ?? (status >= 500 ? failing : undefined);
}

/** Whether an exchange shows a target in trouble rather than an answer to what was sent. */
export const isTroubled = (exchange: Exchange): boolean => patienceWith(exchange) !== undefined;

/** Whether no connection could be made: nothing was sent. */
export const isOutOfReach = ({ trouble }: Exchange): boolean =>
  trouble !== undefined && !forTrouble[trouble.kind].perhapsDone;

/** Whether the trouble may be on the way to the target rather than in it: no answer, or one that a gateway gives. */
export const mayBeOnTheWay = ({ response, trouble }: Exchange): boolean =>
  trouble !== undefined || forStatus[response?.status ?? 0] !== undefined;

/** How a request may be repeated. */
export interface RetryRules {
  /** It must not be carried out twice, so it is sent again only when it was surely not carried out. */
  readonly once: boolean;
  /** Whether an exchange is what was hoped for, 5xx or not. */
  readonly enough?: (exchange: Exchange) => boolean;
}

/** What came before a request that is sent again, and the pause since, in milliseconds. */
export interface Repetition {
  readonly outcome: string;
  readonly pauseMs: number;
}

/** What repeating depends on besides the request. */
export interface Persistence {
  /** Why the run may not spend one repetition more, undefined if it may. */
  readonly objectionTo: (again: Repetition) => string | undefined;
  /** Whether the target was within reach before, so that it is worth waiting for. */
  readonly wasReached: () => boolean;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

const persistent: Persistence = {
  objectionTo: () => undefined,
  wasReached: () => false,
  random: Math.random,
  sleep,
};

/** The pause before the next attempt; undefined when there is to be none. Jitter keeps many runs from marching in step. */
function pauseAfter(
  exchange: Exchange,
  count: number,
  { once, enough = () => false }: RetryRules,
  { random, wasReached }: Persistence,
): number | undefined {
  if (enough(exchange)) return undefined;
  const usual = patienceWith(exchange);
  const patience = usual === unreachable && wasReached() ? outage : usual;
  if (!patience || count >= patience.attempts || (once && patience.perhapsDone)) return undefined;
  const asked = retryAfterMs(exchange);
  if (asked !== undefined) return asked > longestRetryAfterMs ? undefined : asked;
  return Math.min(patience.pauseMs * 2 ** (count - 1), longestPauseMs) * (0.75 + random() / 2);
}

/**
 * Sends until an answer comes or patience ends, and gives the last exchange with the outcomes before it. A repetition
 * that would be due but may not be spent leaves the exchange unresolved.
 */
export async function withRetries(
  send: (again?: Repetition) => Promise<Exchange>,
  rules: RetryRules,
  persistence: Persistence = persistent,
): Promise<Exchange> {
  const earlier: string[] = [];
  let exchange = await send();
  for (;;) {
    const pauseMs = pauseAfter(exchange, earlier.length + 1, rules, persistence);
    if (pauseMs === undefined) return { ...exchange, earlier };
    const again = { outcome: outcomeOf(exchange), pauseMs };
    const unresolved = persistence.objectionTo(again);
    if (unresolved) return { ...exchange, earlier, unresolved };
    earlier.push(again.outcome);
    await persistence.sleep(pauseMs);
    exchange = await send(again);
  }
}
