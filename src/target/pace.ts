/** When the next request may go out. */
export interface Pace {
  /** Takes the next turn and gives the milliseconds to wait for it. */
  readonly turn: () => number;
  /** Notes an answer: 429 slows down to half, anything else lets the pace recover little by little. */
  readonly note: (status: number | undefined) => void;
}

const longestGapMs = 2000;
/** Where no rate is set, 429 says that there is one: this is where the search for it begins. */
const firstGapMs = 25;
/** What one answer other than 429 takes off the gap. */
const recovery = 0.99;

/**
 * A token bucket that holds one token and gets `rate` a second, so that requests go out evenly and never in bursts;
 * 0 for as often as wanted. `last` is when the process before this one sent its last request, in milliseconds of `now`.
 */
export function createPace(rate: number, last = Number.NEGATIVE_INFINITY, now = Date.now): Pace {
  const usual = rate === 0 ? 0 : 1000 / rate;
  let gap = usual;
  let sentAt = last;
  return {
    turn: () => {
      const at = now();
      const due = Math.max(at, sentAt + gap);
      sentAt = due;
      return due - at;
    },
    note: (status) => {
      if (status === 429) gap = Math.max(usual, Math.min(longestGapMs, Math.max(gap, firstGapMs) * 2));
      else if (status !== undefined) gap = gap < firstGapMs ? usual : Math.max(usual, gap * recovery);
    },
  };
}
