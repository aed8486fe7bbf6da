import type { Defect } from '../defect.ts';

export const timeMonth13: Defect = {
  id: 'time-month-13',
  says: 'the estimate is in month 13',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => ({
    ...mock,
    time: (instant) => new Date(instant).toISOString().replace(/-\d\d-/, '-13-'),
  }),
};
