import { randomUUID } from 'node:crypto';
import type { Flavour } from '../flavour.ts';

export const uuidJobIds: Flavour = {
  id: 'uuid-job-ids',
  says: 'jobId is a UUID',
  alter: (mock) => ({ ...mock, newId: { ...mock.newId, job: randomUUID } }),
};
