import { randomUUID } from 'node:crypto';
import type { Flavour } from '../flavour.ts';

export const jobIdsWithSlashes: Flavour = {
  id: 'job-ids-with-slashes',
  says: 'jobId looks like a path',
  alter: (mock) => ({ ...mock, newId: { ...mock.newId, job: () => `projects/in1/jobs/${randomUUID()}` } }),
};
