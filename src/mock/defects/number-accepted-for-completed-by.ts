import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const numberAcceptedForCompletedBy: Defect = {
  id: 'number-accepted-for-completed-by',
  says: 'completedBy may be a number',
  family: 'validation',
  violates: ['body.completedBy.type'],
  alter: (mock) => acceptsFor(mock, 'completedBy', (value) => typeof value === 'number'),
};
