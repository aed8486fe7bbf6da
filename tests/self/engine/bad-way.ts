import type { Page } from '../checks/pages-in-front.ts';
import type { Rule } from './gateway.ts';

const page: Page = [
  'somebody',
  403,
  [['Content-Type', 'text/html']],
  '<html><body><h1>403</h1></body></html>',
];

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A way that stalls one request in ten, cuts one in ten and answers one in twenty with a page of refusal. */
export function badWay(seed: number): Rule {
  const next = numbers(seed);
  return () => {
    const fate = next();
    if (fate < 0.1) return 'silence';
    if (fate < 0.2) return 'cut';
    return fate < 0.25 ? page : undefined;
  };
}
