import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';
import { namesMatch } from '../texts-in.ts';

export const halfAPairIs500: Defect = {
  id: 'half-a-pair-is-500',
  says: 'half a surrogate pair makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) => failsOn(mock, (call) => namesMatch(call, /\p{Cs}/u)),
};
