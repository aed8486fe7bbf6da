import { alterTime } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const timeTrailingBlank: Defect = {
  id: 'time-trailing-blank',
  says: 'a blank follows the estimate',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => alterTime(mock, (time) => `${time} `),
};
