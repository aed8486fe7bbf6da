import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';
import { namesMatch } from '../texts-in.ts';

export const nameOver255Is500: Defect = {
  id: 'name-over-255-is-500',
  says: 'a name of more than 255 characters makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) => failsOn(mock, (call) => namesMatch(call, /^[\s\S]{256}/)),
};
