import { acceptedStep } from './accepted.ts';
import type { Scenario, Step } from './scenario.ts';

const busy = (status: number, retryAfter?: string): Step => ({
  status,
  headers: {
    'Content-Type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
  },
  body: { message: status === 429 ? 'Too many requests' : 'Unavailable' },
});

const onceBusy = (id: string, does: string, status: number, retryAfter: string): Scenario => ({
  id,
  requirement: 'client.retry.retry-after',
  does: `the first completion is answered ${status} with ${does}, the next is accepted`,
  wants: 'waits as long as it was told and tries again, or reports an error',
  ends: 'either',
  complete: [busy(status, retryAfter), acceptedStep],
});

const alwaysBusy = (id: string, does: string, step: Step): Scenario => ({
  id,
  requirement: 'client.retry.ends',
  does,
  wants: 'stops trying at some time and reports an error',
  ends: 'error',
  complete: [step],
});

const inSeconds = 'Retry-After in seconds';
const asDate = 'Retry-After as a date';

/** A server that asks for patience. */
export const pacingScenarios: readonly Scenario[] = [
  onceBusy('busy-429-seconds', inSeconds, 429, '1'),
  onceBusy('busy-429-date', asDate, 429, '{{inASecond}}'),
  onceBusy('busy-503-seconds', inSeconds, 503, '1'),
  onceBusy('busy-503-date', asDate, 503, '{{inASecond}}'),
  alwaysBusy('always-429', 'every completion is answered 429 with Retry-After 1', busy(429, '1')),
  alwaysBusy('always-503', 'every completion is answered 503', busy(503)),
];
