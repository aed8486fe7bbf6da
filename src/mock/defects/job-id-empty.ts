import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const jobIdEmpty: Defect = {
  id: 'job-id-empty',
  says: 'jobId is empty',
  family: 'accepted',
  violates: ['success.jobId.nonempty'],
  alter: (mock) => alterAccepted(mock, () => ({ jobId: '' })),
};
