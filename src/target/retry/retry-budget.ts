import { isFromGateway } from '../transport/gateway.ts';

/** What repeating requests has cost so far. */
export interface Repeated {
  requests: number;
  waitedMs: number;
}

const fewest = 30;
const share = 0.2;
const longestMs = 300_000;

// A failure inside the server is asked for once more to tell it from an accident, which is no trouble on the way.
const isFailure = (outcome: string) => /^5\d\d$/.test(outcome) && !isFromGateway(Number(outcome));

/** Counts a repetition after such an outcome. */
export function countRepetition(repeated: Repeated, outcome: string, pauseMs: number): void {
  if (isFailure(outcome)) return;
  repeated.requests += 1;
  repeated.waitedMs += pauseMs;
}

/**
 * Whether a run may repeat one request more after such an outcome and pause: all repetitions for trouble on the way
 * together are at most 30 or a fifth of all requests, whichever is more, and wait for at most five minutes.
 */
export const isWithinBudget = (
  repeated: Repeated,
  requests: number,
  { outcome, pauseMs }: { outcome: string; pauseMs: number },
): boolean =>
  isFailure(outcome) ||
  (repeated.requests + 1 <= Math.max(fewest, share * (requests + 1)) &&
    repeated.waitedMs + pauseMs <= longestMs);
