import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const laterTimesNull: Defect = {
  id: 'later-times-null',
  says: 'after ten completions the estimate is null',
  family: 'intermittent',
  violates: ['success.estimatedCompletionTime', 'success.stable'],
  alter: (mock) =>
    alterAccepted(mock, (_job, { state }) =>
      state.counters.accepted > 10 ? { estimatedCompletionTime: null } : {},
    ),
};
