import type { Defect } from '../defect.ts';

export const timeDateOnly: Defect = {
  id: 'time-date-only',
  says: 'the estimate is a date alone',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => ({ ...mock, time: (instant) => new Date(instant).toISOString().slice(0, 10) }),
};
