import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

export const patchHangs: Defect = {
  id: 'patch-hangs',
  says: 'PATCH is never answered',
  family: 'method',
  violates: ['method.others'],
  alter: (mock) =>
    repliesTo(
      mock,
      ({ method }) => method === 'PATCH',
      () => {},
    ),
};
