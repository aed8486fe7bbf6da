import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const jobIdNumber: Defect = {
  id: 'job-id-number',
  says: 'jobId is a number',
  family: 'accepted',
  violates: ['success.jobId'],
  alter: (mock) => alterAccepted(mock, (_job, { state }) => ({ jobId: 1000 + state.counters.accepted })),
};
