import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';
import { namesMatch } from '../texts-in.ts';

export const lineBreakIs500: Defect = {
  id: 'line-break-is-500',
  says: 'a line break in a name makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) => failsOn(mock, (call) => namesMatch(call, /[\r\n]/)),
};
