import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';
import { namesMatch } from '../texts-in.ts';

export const quoteIs500: Defect = {
  id: 'quote-is-500',
  says: 'an apostrophe makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) => failsOn(mock, (call) => namesMatch(call, /\u0027/)),
};
