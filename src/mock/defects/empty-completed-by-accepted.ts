import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const emptyCompletedByAccepted: Defect = {
  id: 'empty-completed-by-accepted',
  says: 'completedBy may be empty',
  family: 'validation',
  violates: ['body.completedBy.nonempty'],
  alter: (mock) => acceptsFor(mock, 'completedBy', (value) => value === ''),
};
