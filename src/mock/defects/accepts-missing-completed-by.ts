import { acceptsMissing } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const acceptsMissingCompletedBy: Defect = {
  id: 'accepts-missing-completed-by',
  says: 'completedBy may be missing',
  family: 'validation',
  violates: ['body.completedBy.required'],
  alter: (mock) => acceptsMissing(mock, 'completedBy'),
};
