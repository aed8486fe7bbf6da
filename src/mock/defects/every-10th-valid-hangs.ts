import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

export const every10thValidHangs: Defect = {
  id: 'every-10th-valid-hangs',
  says: 'one in ten valid requests is never answered',
  family: 'intermittent',
  violates: ['endpoint.accepts-post', 'success.stable'],
  alter: (mock) =>
    repliesTo(
      mock,
      ({ state }, { kind }) => kind === 'accepted' && state.counters.accepted % 10 === 0,
      () => {},
    ),
};
