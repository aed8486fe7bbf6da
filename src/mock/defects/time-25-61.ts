import type { Defect } from '../defect.ts';

export const time2561: Defect = {
  id: 'time-25-61',
  says: 'the estimate is at 25:61',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => ({
    ...mock,
    time: (instant) => new Date(instant).toISOString().replace(/T\d\d:\d\d/, 'T25:61'),
  }),
};
