import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { failsOn } from '../refusal-alterations.ts';

export const nameOver4000Is500: Defect = {
  id: 'name-over-4000-is-500',
  says: 'a fileName of more than 4000 characters makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) => failsOn(mock, (call) => String(memberOf(call, 'fileName')).length > 4000),
};
