import { alterTime } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const timeBlankInsteadOfT: Defect = {
  id: 'time-blank-instead-of-t',
  says: 'the estimate has a blank between date and time',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => alterTime(mock, (time) => time.replace('T', ' ')),
};
