import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const jobIdMissing: Defect = {
  id: 'job-id-missing',
  says: 'an accepted answer has no jobId',
  family: 'accepted',
  violates: ['success.jobId'],
  alter: (mock) => alterAccepted(mock, () => ({ jobId: undefined })),
};
