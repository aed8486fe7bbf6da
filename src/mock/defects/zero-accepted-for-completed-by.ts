import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const zeroAcceptedForCompletedBy: Defect = {
  id: 'zero-accepted-for-completed-by',
  says: 'completedBy may be the number 0',
  family: 'validation',
  violates: ['body.completedBy.type'],
  alter: (mock) => acceptsFor(mock, 'completedBy', (value) => value === 0),
};
