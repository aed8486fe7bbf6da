import type { Defect } from '../defect.ts';

export const timeSlashes: Defect = {
  id: 'time-slashes',
  says: 'the date of the estimate has slashes',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => ({ ...mock, time: (instant) => new Date(instant).toISOString().replace(/-/g, '/') }),
};
