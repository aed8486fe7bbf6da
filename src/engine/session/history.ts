import { type Availability, newAvailability } from '../../target/retry/availability.ts';
import type { Spent } from '../../target/retry/limits.ts';
import { countRetry, type RetriesSoFar } from '../../target/retry/retry.ts';
import type { Entry } from '../journal/entry.ts';

/** What a run did before, as its rules need it. */
export interface History {
  readonly spent: Spent;
  readonly retries: RetriesSoFar;
  readonly availability: Availability;
  readonly lastAt?: number;
}

/** Reads out of a journal what a session that goes on from it has to reckon with. */
export function historyIn(entries: readonly Entry[]): History {
  const retries = { requests: 0, waitedMs: 0 };
  const spent = { requests: 0, uploads: 0, startedAt: Date.now() };
  let reached = false;
  let gone: string | undefined;
  let lastAt: number | undefined;
  for (const entry of entries) {
    if (entry.type === 'started') spent.startedAt = entry.at;
    if (entry.type === 'upload') spent.uploads += 1;
    if (entry.type === 'first-look') reached = entry.outcome.goesOn;
    if (entry.type === 'gone') gone = entry.reason;
    if (entry.type !== 'request') continue;
    spent.requests += 1;
    lastAt = entry.at;
    if (entry.retry) countRetry(retries, entry.retry.outcome, entry.retry.pauseMs);
  }
  return {
    spent,
    retries,
    availability: newAvailability(reached, gone),
    ...(lastAt !== undefined && { lastAt }),
  };
}
