import type { Defect } from '../defect.ts';

export const time29February: Defect = {
  id: 'time-29-february',
  says: 'the estimate is on 29 February of a common year',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => ({
    ...mock,
    time: (instant) => new Date(instant).toISOString().replace(/^.{10}/, '2099-02-29'),
  }),
};
