import { alterTime } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const timeZoneInBrackets: Defect = {
  id: 'time-zone-in-brackets',
  says: 'a zone in brackets follows the estimate',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => alterTime(mock, (time) => `${time}[UTC]`),
};
