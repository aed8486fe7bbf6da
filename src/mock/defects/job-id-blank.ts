import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const jobIdBlank: Defect = {
  id: 'job-id-blank',
  says: 'jobId is a blank',
  family: 'accepted',
  violates: ['success.jobId.nonempty'],
  alter: (mock) => alterAccepted(mock, () => ({ jobId: ' ' })),
};
