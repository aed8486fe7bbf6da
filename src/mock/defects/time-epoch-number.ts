import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const timeEpochNumber: Defect = {
  id: 'time-epoch-number',
  says: 'the estimate is a number of milliseconds',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => alterAccepted(mock, ({ estimatedAt }) => ({ estimatedCompletionTime: estimatedAt })),
};
