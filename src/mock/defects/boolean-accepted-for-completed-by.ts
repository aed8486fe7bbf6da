import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const booleanAcceptedForCompletedBy: Defect = {
  id: 'boolean-accepted-for-completed-by',
  says: 'completedBy may be true or false',
  family: 'validation',
  violates: ['body.completedBy.type'],
  alter: (mock) => acceptsFor(mock, 'completedBy', (value) => typeof value === 'boolean'),
};
