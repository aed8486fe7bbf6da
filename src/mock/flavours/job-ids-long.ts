import { randomBytes } from 'node:crypto';
import type { Flavour } from '../flavour.ts';

export const jobIdsLong: Flavour = {
  id: 'job-ids-long',
  says: 'jobId is 300 characters long',
  alter: (mock) => ({ ...mock, newId: { ...mock.newId, job: () => randomBytes(150).toString('hex') } }),
};
