import { setTimeout as sleep } from 'node:timers/promises';
import { type Exchange, header, outcomeOf, type TroubleKind } from './exchange.ts';

interface Patience {
  /** Most times the request is sent. */
  readonly attempts: number;
  /** First pause in milliseconds; it doubles each time. */
  readonly pauseMs: number;
  /** Whether the request may have been carried out all the same. */
  readonly perhapsDone: boolean;
}

const unreachable: Patience = { attempts: 3, pauseMs: 200, perhapsDone: false };
const broken: Patience = { attempts: 3, pauseMs: 50, perhapsDone: true };
const busy: Patience = { attempts: 4, pauseMs: 250, perhapsDone: false };

const forTrouble: Readonly<Record<TroubleKind, Patience>> = {
  refused: unreachable,
  unreachable,
  dns: unreachable,
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

const longestPauseMs = 30_000;

function patienceWith({ response, trouble }: Exchange): Patience | undefined {
  if (trouble) return forTrouble[trouble.kind];
  const status = response?.status ?? 0;
  return forStatus[status] ?? (status >= 500 ? failing : undefined);
}

/** Retry-After in milliseconds, given in seconds or as a date (RFC 9110 section 10.2.3). */
function retryAfterMs({ response }: Exchange): number | undefined {
  const value = header(response?.headers ?? [], 'retry-after');
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
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

/** Sends until an answer comes or patience ends, and gives the last exchange with the outcomes before it. */
export async function withRetries(
  send: () => Promise<Exchange>,
  { once, enough = () => false }: RetryRules,
): Promise<Exchange> {
  const earlier: string[] = [];
  for (;;) {
    const exchange = await send();
    const patience = enough(exchange) ? undefined : patienceWith(exchange);
    const spent = !patience || earlier.length + 1 >= patience.attempts;
    if (spent || (once && patience.perhapsDone)) return { ...exchange, earlier };
    const pause = retryAfterMs(exchange) ?? patience.pauseMs * 2 ** earlier.length;
    earlier.push(outcomeOf(exchange));
    await sleep(Math.min(pause, longestPauseMs));
  }
}
