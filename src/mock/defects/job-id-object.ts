import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const jobIdObject: Defect = {
  id: 'job-id-object',
  says: 'jobId is an object',
  family: 'accepted',
  violates: ['success.jobId'],
  alter: (mock) => alterAccepted(mock, ({ id }) => ({ jobId: { id } })),
};
