import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const every5thLacksJobId: Defect = {
  id: 'every-5th-lacks-job-id',
  says: 'every fifth accepted answer lacks jobId',
  family: 'intermittent',
  violates: ['success.jobId', 'success.stable'],
  alter: (mock) =>
    alterAccepted(mock, (_job, { state }) => (state.counters.accepted % 5 === 0 ? { jobId: undefined } : {})),
};
