import { expect, test } from '@playwright/test';
import { createRateLimiter } from '../../../src/target/retry/rate-limiter.ts';

/** The waits for turns that are asked for at these times, in milliseconds. */
function waits(rate: number, times: readonly number[]): number[] {
  let at = 0;
  const pace = createRateLimiter(rate, () => at);
  return times.map((time) => {
    at = time;
    return pace.turn();
  });
}

test('without a rate nothing waits', () => {
  expect(waits(0, [0, 0, 0, 5])).toEqual([0, 0, 0, 0]);
});

test('the first goes at once, the others are spaced evenly, however many ask', () => {
  expect(waits(10, [0, 0, 0, 0])).toEqual([0, 100, 200, 300]);
});

test('a pause is not saved up for a burst', () => {
  expect(waits(10, [0, 5000, 5000, 5000])).toEqual([0, 0, 100, 200]);
});

test('no second ever has more than the rate', () => {
  const asked = Array.from({ length: 100 }, (_, index) => index * 7);
  const sent = waits(12.5, asked).map((wait, index) => wait + (asked[index] ?? 0));
  for (const from of sent) {
    expect(sent.filter((at) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(13);
  }
});

/** The gap to the next turn after so many complaints and then so many answers, of one that does not wait. */
function gapAfter(rate: number, complaints: number, answers = 0): number {
  const pace = createRateLimiter(rate, () => 0);
  pace.turn();
  for (let count = 0; count < complaints; count += 1) pace.slowDown();
  for (let count = 0; count < answers; count += 1) pace.recover();
  return pace.turn();
}

test('each complaint halves the pace, down to a quarter', () => {
  expect([1, 2, 3, 20].map((complaints) => gapAfter(10, complaints))).toEqual([200, 400, 400, 400]);
});

test('where no rate is set, complaints find one', () => {
  expect([0, 1, 2, 20].map((complaints) => gapAfter(0, complaints))).toEqual([0, 50, 100, 500]);
});

test('answers let the pace recover little by little, to the rate and no further', () => {
  expect(gapAfter(10, 1, 1)).toBe(198);
  expect(gapAfter(10, 1, 300)).toBe(100);
  expect(gapAfter(0, 1, 300)).toBe(0);
});

test('a limit that was waited for is kept to for the rest of the run', () => {
  let at = 0;
  const limiter = createRateLimiter(0, () => at);
  // Forty go through at once, and the forty-first again only when the window of ten seconds ends.
  for (let count = 0; count < 41; count += 1) limiter.turn();
  limiter.slowDown();
  at = 9800;
  limiter.turn();
  at = 10_000;
  limiter.keepTo();
  for (let count = 0; count < 1000; count += 1) limiter.recover();
  at = 20_000;
  limiter.turn();
  const gap = limiter.turn();
  expect(gap).toBeGreaterThan(250);
  expect(gap).toBeLessThan(300);
});
