import { randomInt } from 'node:crypto';
import type { Flavour } from '../flavour.ts';

export const jobIdsOfDigits: Flavour = {
  id: 'job-ids-of-digits',
  says: 'jobId is a string of digits',
  alter: (mock) => ({ ...mock, newId: { ...mock.newId, job: () => String(randomInt(10 ** 9, 10 ** 12)) } }),
};
