import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const every4thStatusLowerCase: Defect = {
  id: 'every-4th-status-lower-case',
  says: 'every fourth accepted status is in lower case',
  family: 'intermittent',
  violates: ['success.status', 'success.status.processing'],
  alter: (mock) =>
    alterAccepted(mock, (_job, { state }) =>
      state.counters.accepted % 4 === 0 ? { status: 'processing' } : {},
    ),
};
