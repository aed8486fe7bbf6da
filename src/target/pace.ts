import { setTimeout as sleep } from 'node:timers/promises';
import type { Transport } from './transport.ts';

/** The transport at most `rate` times a second, evenly spaced; 0 for as often as wanted. */
export function paced(transport: Transport, rate: number): Transport {
  if (rate === 0) return transport;
  let next = 0;
  return async (baseUrl, request) => {
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + 1000 / rate;
    if (turn > now) await sleep(turn - now);
    return transport(baseUrl, request);
  };
}
