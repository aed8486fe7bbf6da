import type { Defect } from '../defect.ts';

export const timeDuration: Defect = {
  id: 'time-duration',
  says: 'the estimate is a duration',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => ({ ...mock, time: () => 'PT5M' }),
};
