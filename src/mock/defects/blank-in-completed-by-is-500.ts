import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';
import { textsIn } from '../texts-in.ts';

export const blankInCompletedByIs500: Defect = {
  id: 'blank-in-completed-by-is-500',
  says: 'a blank inside completedBy makes the server fail',
  family: 'accepted',
  violates: ['endpoint.accepts-post', 'robust.values'],
  alter: (mock) => failsOn(mock, (call) => /\S \S/.test(textsIn(call)[1] ?? '')),
};
