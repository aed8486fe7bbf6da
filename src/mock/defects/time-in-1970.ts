import type { Defect } from '../defect.ts';

export const timeIn1970: Defect = {
  id: 'time-in-1970',
  says: 'the estimate is the start of 1970',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime.future'],
  alter: (mock) => ({ ...mock, time: () => mock.time(0) }),
};
