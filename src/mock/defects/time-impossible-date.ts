import { alterTime } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const timeImpossibleDate: Defect = {
  id: 'time-impossible-date',
  says: 'the estimate is on 30 February',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) =>
    alterTime(mock, (time) =>
      time.replace(/^(\d{4})(-?)\d\d-?\d\d/, (_, year, dash) => `${Number(year) + 1}${dash}02${dash}30`),
    ),
};
