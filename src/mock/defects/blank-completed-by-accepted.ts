import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const blankCompletedByAccepted: Defect = {
  id: 'blank-completed-by-accepted',
  says: 'completedBy may be blanks, though not empty',
  family: 'validation',
  violates: ['body.completedBy.nonempty'],
  alter: (mock) =>
    acceptsFor(mock, 'completedBy', (value) => typeof value === 'string' && /^\s+$/.test(value)),
};
