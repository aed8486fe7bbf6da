import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';
import { namesMatch } from '../texts-in.ts';

export const pathTraversalHangs: Defect = {
  id: 'path-traversal-hangs',
  says: 'a name that leaves its folder is never answered',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) =>
    repliesTo(
      mock,
      (call) => namesMatch(call, /\.\.\//),
      () => {},
    ),
};
