import type { Defect } from '../defect.ts';

export const timeEpochString: Defect = {
  id: 'time-epoch-string',
  says: 'the estimate is a string of seconds since 1970',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => ({ ...mock, time: (instant) => String(Math.floor(instant / 1000)) }),
};
