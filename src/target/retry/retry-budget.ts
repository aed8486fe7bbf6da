import { isFromGateway } from '../transport/gateway.ts';

/** What repeating requests has cost so far. */
export interface RetriesSoFar {
  requests: number;
  waitedMs: number;
}

const fewest = 30;
const share = 0.2;
const longestMs = 300_000;

// A failure inside the server is asked for once more to tell it from an accident, which is no trouble on the way.
const isFailure = (outcome: string) => /^5\d\d$/.test(outcome) && !isFromGateway(Number(outcome));

/** Counts a repetition after such an outcome. */
export function countRetry(retries: RetriesSoFar, outcome: string, pauseMs: number): void {
  if (isFailure(outcome)) return;
  retries.requests += 1;
  retries.waitedMs += pauseMs;
}

/**
 * Whether a run may repeat one request more after such an outcome and pause: all repetitions for trouble on the way
 * together are at most 30 or a fifth of all requests, whichever is more, and wait for at most five minutes.
 */
export const isWithinBudget = (
  retries: RetriesSoFar,
  requests: number,
  { outcome, pauseMs }: { outcome: string; pauseMs: number },
): boolean =>
  isFailure(outcome) ||
  (retries.requests + 1 <= Math.max(fewest, share * (requests + 1)) &&
    retries.waitedMs + pauseMs <= longestMs);
