import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const every6thAcceptedSaysMore: Defect = {
  id: 'every-6th-accepted-says-more',
  says: 'every sixth accepted answer has a member that the others lack',
  family: 'intermittent',
  violates: ['success.stable'],
  alter: (mock) =>
    alterAccepted(mock, (_job, { state }) => (state.counters.accepted % 6 === 0 ? { queue: 'late' } : {})),
};
