import type { Defect } from '../defect.ts';

const hour = 65 * 60 * 1000;

export const timeAnHourAgo: Defect = {
  id: 'time-an-hour-ago',
  says: 'the estimate is an hour in the past',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime.future'],
  alter: (mock) => ({ ...mock, time: (instant) => mock.time(instant - hour) }),
};
