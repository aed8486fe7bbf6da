import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const jobIdAlternates: Defect = {
  id: 'job-id-alternates',
  says: 'two jobIds take turns',
  family: 'accepted',
  violates: ['success.jobId.unique'],
  alter: (mock) =>
    alterAccepted(mock, (_job, { state }) => ({ jobId: `job_${state.counters.accepted % 2}` })),
};
