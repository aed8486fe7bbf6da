import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const jobIdConstant: Defect = {
  id: 'job-id-constant',
  says: 'every completion gets the same jobId',
  family: 'accepted',
  violates: ['success.jobId.unique'],
  alter: (mock) => alterAccepted(mock, () => ({ jobId: 'job_1' })),
};
