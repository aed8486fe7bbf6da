/** When the next request may go out. */
export interface RateLimiter {
  /** Takes the next turn and gives the milliseconds to wait for it. */
  readonly turn: () => number;
  /** There were too many (429): half as many from now on, down to a quarter of the rate. */
  readonly slowDown: () => void;
  /** An answer came that did not complain: a little faster again, up to the rate. */
  readonly recover: () => void;
}

/** Where no rate is set, 429 says that there is one: between 20 and 2 a second. */
const found = { shortestMs: 25, longestMs: 500 };
/** What one answer takes off the gap. */
const recovery = 0.99;

/**
 * A token bucket that holds one token and gets `rate` a second, so that requests go out evenly and never in bursts;
 * 0 for as often as wanted. `last` is when the process before this one sent its last request, in milliseconds of `now`.
 */
export function createRateLimiter(
  rate: number,
  last = Number.NEGATIVE_INFINITY,
  now = Date.now,
): RateLimiter {
  const usual = rate === 0 ? 0 : 1000 / rate;
  const longest = rate === 0 ? found.longestMs : 4 * usual;
  let gap = usual;
  let sentAt = last;
  return {
    turn: () => {
      const at = now();
      const due = Math.max(at, sentAt + gap);
      sentAt = due;
      return due - at;
    },
    slowDown: () => {
      gap = Math.min(longest, 2 * Math.max(gap, rate === 0 ? found.shortestMs : usual));
    },
    recover: () => {
      gap = Math.max(usual, rate === 0 && gap < found.shortestMs ? 0 : gap * recovery);
    },
  };
}
