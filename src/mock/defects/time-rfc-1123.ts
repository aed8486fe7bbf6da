import type { Defect } from '../defect.ts';

export const timeRfc1123: Defect = {
  id: 'time-rfc-1123',
  says: 'the estimate is written as in HTTP headers',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => ({ ...mock, time: (instant) => new Date(instant).toUTCString() }),
};
