import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const every6thJobIdOld: Defect = {
  id: 'every-6th-job-id-old',
  says: 'every sixth accepted answer has the first jobId again',
  family: 'intermittent',
  violates: ['success.jobId.unique'],
  alter: (mock) =>
    alterAccepted(mock, (_job, { state }) =>
      state.counters.accepted % 6 === 0 ? { jobId: [...state.jobs.keys()][0] } : {},
    ),
};
