/** When the next request may go out. */
export interface RateLimiter {
  /** Takes the next turn and gives the milliseconds to wait for it. */
  readonly turn: () => number;
  /** There were too many (429): half as many from now on, down to a quarter of the rate. */
  readonly slowDown: () => void;
  /** An answer came that did not complain: a little faster again, up to the rate. */
  readonly recover: () => void;
  /** A limit that had to be waited for has ended: the rate at which it let requests through is kept from now on. */
  readonly keepTo: () => void;
}

/** Where no rate is set, 429 says that there is one: between 20 and 2 a second. */
const found = { shortestMs: 25, longestMs: 500 };
/** A learnt gap is a little longer than the limit asks for, and no longer than this. */
const slack = 1.05;
const longestGapMs = 60_000;
/** What one answer takes off the gap. */
const recovery = 0.99;

/**
 * A token bucket that holds one token and gets `rate` a second, so that requests go out evenly and never in bursts;
 * 0 for as often as wanted. `now` is in milliseconds.
 */
export function createRateLimiter(rate: number, now = Date.now): RateLimiter {
  let usual = rate === 0 ? 0 : 1000 / rate;
  const longest = rate === 0 ? found.longestMs : 4 * usual;
  let since = { at: Number.NaN, passed: 0 };
  let gap = usual;
  let sentAt = Number.NEGATIVE_INFINITY;
  return {
    turn: () => {
      const at = now();
      const due = Math.max(at, sentAt + gap);
      sentAt = due;
      since = { at: Number.isNaN(since.at) ? due : since.at, passed: since.passed + 1 };
      return due - at;
    },
    slowDown: () => {
      since.passed -= 1;
      gap = Math.min(longest, 2 * Math.max(gap, rate === 0 ? found.shortestMs : usual));
    },
    recover: () => {
      gap = Math.max(usual, rate === 0 && gap < found.shortestMs ? 0 : gap * recovery);
    },
    keepTo: () => {
      const learnt = (slack * (now() - since.at)) / Math.max(1, since.passed - 1);
      usual = Math.min(Math.max(usual, learnt), longestGapMs);
      gap = Math.max(gap, usual);
      since = { at: now(), passed: 1 };
    },
  };
}
