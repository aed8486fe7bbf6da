import { expect, test } from '@playwright/test';
import { createPace } from '../../../src/target/pace.ts';

/** The waits for turns that are asked for at these times, in milliseconds. */
function waits(rate: number, times: readonly number[], last?: number): number[] {
  let at = 0;
  const pace = createPace(rate, last, () => at);
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

test('the pace holds over a process that takes over from another', () => {
  expect(waits(2, [1000, 1000], 900)).toEqual([400, 900]);
});

/** The gap to the next turn after such answers, of one that sends without waiting for itself. */
function gapAfter(rate: number, statuses: readonly (number | undefined)[]): number {
  const pace = createPace(rate, undefined, () => 0);
  pace.turn();
  for (const status of statuses) pace.note(status);
  return pace.turn();
}

test('429 slows down to half, again and again, to one in two seconds', () => {
  expect(gapAfter(10, [429])).toBe(200);
  expect(gapAfter(10, [429, 429])).toBe(400);
  expect(gapAfter(10, Array(20).fill(429))).toBe(2000);
  expect(gapAfter(0, [429])).toBe(50);
});

test('a rate that is slow anyway never gets faster by 429', () => {
  expect(gapAfter(0.25, [429])).toBe(4000);
});

test('other answers let the pace recover, to the rate and no further', () => {
  expect(gapAfter(10, [429, 200])).toBe(198);
  expect(gapAfter(10, [429, ...Array(300).fill(401)])).toBe(100);
  expect(gapAfter(0, [429, ...Array(300).fill(200)])).toBe(0);
});

test('what is no answer lets nothing recover', () => {
  expect(gapAfter(10, [429, undefined])).toBe(200);
});
