import { type Exchange, header, type TransportErrorKind } from '../transport/exchange.ts';
import { isFromGateway, tellsOfUpstream } from '../transport/gateway.ts';
import { limitIn } from '../transport/limiter.ts';

/** How often a request is sent again after one kind of trouble, and how patiently. */
export interface RetryPolicy {
  /** Most times the request is sent. */
  readonly attempts: number;
  /** First pause in milliseconds; it doubles each time, up to the longest. */
  readonly pauseMs: number;
  readonly longestPauseMs?: number;
  /** Whether the request may have been carried out all the same. */
  readonly mayBeDone: boolean;
  /** A way that loses requests now and then shows the same: how often it does tells how many attempts tell more. */
  readonly mayBeLoss?: true;
  /** When to come back is told to clients in general, and not because of this answer. */
  readonly ownPace?: boolean;
  /** What is waited for longer while that may help: a server that starts anew, a rate limit that ends. */
  readonly patient?: Patience;
}

/** What a run waits for with more patience: it does so until one such wait was in vain. */
export type Patience = 'outage' | 'gateway' | 'router' | 'limiter' | 'caller';

const unreachable: RetryPolicy = { attempts: 3, pauseMs: 200, mayBeDone: false, patient: 'outage' };
const broken: RetryPolicy = { attempts: 3, pauseMs: 50, mayBeDone: true, mayBeLoss: true };
// Nobody's fault, and so the next connection is a new one.
const stale: RetryPolicy = { attempts: 3, pauseMs: 0, mayBeDone: true };
const busy: RetryPolicy = { attempts: 4, pauseMs: 250, mayBeDone: false, patient: 'gateway' };
const limited: RetryPolicy = { ...busy, patient: 'limiter' };
const failing: RetryPolicy = { attempts: 2, pauseMs: 0, mayBeDone: true };

/** How sure it is that something in front answered in the target's place; `nowhere`: perhaps a router that has no server. */
export type Blocked = 'surely' | 'perhaps' | 'nowhere';

// It may let the request pass the next time: a challenge, a limit by another name. Whether it was there at all, only more
// attempts can tell.
const attemptsWhenBlocked: Readonly<Record<Blocked, number>> = { surely: 2, perhaps: 4, nowhere: 4 };

/** The policy for what something in front answers in the API's place; a request that any gateway lets pass is waited for. */
export const policyForBlocked = (blocked: Blocked, provesAlive: boolean): RetryPolicy => ({
  attempts: attemptsWhenBlocked[blocked],
  pauseMs: 200,
  mayBeDone: false,
  mayBeLoss: true,
  ownPace: !provesAlive,
  patient: blocked === 'nowhere' ? 'router' : provesAlive ? 'gateway' : undefined,
});

/** For valid credentials that are refused: a lock-out ends, another node knows them. */
export const policyForRefusedCaller = (patient: boolean): RetryPolicy => ({
  attempts: 2,
  pauseMs: 200,
  mayBeDone: false,
  patient: patient ? 'caller' : undefined,
});

/**
 * The longer waits: about 12 seconds for a server that is started anew, about a minute for a limit that ends, some
 * seconds for credentials that are refused.
 */
export const patientWaits: Readonly<
  Record<Patience, Pick<RetryPolicy, 'attempts' | 'pauseMs' | 'longestPauseMs'>>
> = {
  outage: { attempts: 8, pauseMs: 200 },
  gateway: { attempts: 8, pauseMs: 250 },
  router: { attempts: 8, pauseMs: 250 },
  limiter: { attempts: 10, pauseMs: 250, longestPauseMs: 16_000 },
  caller: { attempts: 5, pauseMs: 500 },
};

const forTransportError: Readonly<Record<TransportErrorKind, RetryPolicy>> = {
  refused: unreachable,
  unreachable,
  dns: unreachable,
  proxy: unreachable,
  tls: { ...unreachable, attempts: 1, patient: undefined },
  reset: broken,
  stale,
  truncated: broken,
  undecodable: broken,
  oversized: { ...broken, attempts: 1 },
  protocol: broken,
  timeout: { attempts: 2, pauseMs: 0, mayBeDone: true, mayBeLoss: true },
};

// The request had not come in whole, or at all, when the server gave up waiting for it (RFC 9110 section 15.5.9).
const tooLate = 408;
const isOnTheWay = (status: number) => status === tooLate || isFromGateway(status);

function policyForStatus(status: number): RetryPolicy | undefined {
  if (isOnTheWay(status)) return { ...busy, mayBeDone: tellsOfUpstream(status) && status !== 503 };
  return status >= 500 ? failing : undefined;
}

/** The policy for an exchange; undefined for an answer to what was sent. */
export const policyFor = (exchange: Exchange): RetryPolicy | undefined => {
  const { response, transportError } = exchange;
  if (transportError) return forTransportError[transportError.kind];
  return limitIn(exchange) ? limited : policyForStatus(response?.status ?? 0);
};

/** Whether an exchange shows a target in trouble rather than an answer to what was sent. */
export const isTroubled = (exchange: Exchange): boolean => policyFor(exchange) !== undefined;

/** Whether no connection could be made: nothing was sent. */
export const isOutOfReach = ({ transportError }: Exchange): boolean =>
  transportError !== undefined && !forTransportError[transportError.kind].mayBeDone;

/** Whether the trouble may be on the way to the target rather than in it: no answer, or one that a gateway gives. */
export const mayBeOnTheWay = (exchange: Exchange): boolean =>
  exchange.transportError !== undefined ||
  limitIn(exchange) !== undefined ||
  isOnTheWay(exchange.response?.status ?? 0);

// IMF-fixdate, RFC 850 and asctime (RFC 9110 section 5.6.7); the last one tells no zone, and means UTC.
const httpDate = /^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}:\d{2}/;

const timeOf = (text: string): number =>
  httpDate.test(text) ? Date.parse(text.endsWith('GMT') ? text : `${text} GMT`) : Number.NaN;

/** Seconds to wait, or seconds since 1970: no limit lasts for a year. */
const secondsLeft = (value: string, now: number): number => {
  if (!/^\d+(\.\d+)?$/.test(value)) return Number.NaN;
  const seconds = Number(value);
  return seconds > 31_536_000 ? Math.max(0, seconds - now / 1000) : seconds;
};

/** Where an answer that says no tells when to come back, with how to read it in milliseconds; the first one counts. */
const comebacks: readonly (readonly [name: string, read: (value: string, now: number) => number])[] = [
  ['retry-after', (value) => (/^\d+$/.test(value) ? Number(value) * 1000 : Number.NaN)],
  ['retry-after', (value, now) => Math.max(0, timeOf(value) - now)],
  ['retry-after-ms', (value) => (/^\d+$/.test(value) ? Number(value) : Number.NaN)],
  ['x-ms-retry-after-ms', (value) => (/^\d+$/.test(value) ? Number(value) : Number.NaN)],
  // draft-ietf-httpapi-ratelimit-headers: `"default";r=0;t=30`, in older editions `limit=10, remaining=0, reset=30`.
  [
    'ratelimit',
    (value, now) => 1000 * secondsLeft(/[;,\s](?:t|reset)=(\d+)/.exec(`;${value}`)?.[1] ?? '', now),
  ],
  ...['ratelimit-reset', 'x-ratelimit-reset-after', 'x-ratelimit-reset', 'x-rate-limit-reset'].map(
    (name) => [name, (value: string, now: number) => 1000 * secondsLeft(value, now)] as const,
  ),
];

/**
 * When an answer tells its client to come back, in milliseconds from now: Retry-After in seconds or as a date (RFC 9110
 * section 10.2.3), the headers of rate limiters (draft-ietf-httpapi-ratelimit-headers, and what was usual before);
 * undefined if there is none that can be read. Times are taken by the clock of the server, where its answer tells it.
 */
export function retryAfterMs({ response }: Exchange): number | undefined {
  const headers = response?.headers ?? [];
  const serverTime = timeOf(header(headers, 'date') ?? '');
  const now = Number.isNaN(serverTime) ? Date.now() : serverTime;
  const told = comebacks.map(([name, read]) => read(header(headers, name)?.trim() ?? '', now));
  return told.find((ms) => !Number.isNaN(ms));
}
