import type { Defect } from '../defect.ts';

export const timeNoZone: Defect = {
  id: 'time-no-zone',
  says: 'the estimate names no zone',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime.zone'],
  alter: (mock) => ({ ...mock, time: (instant) => new Date(instant).toISOString().slice(0, 19) }),
};
