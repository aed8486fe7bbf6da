import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const objectAcceptedForCompletedBy: Defect = {
  id: 'object-accepted-for-completed-by',
  says: 'completedBy may be an object',
  family: 'validation',
  violates: ['body.completedBy.type'],
  alter: (mock) =>
    acceptsFor(
      mock,
      'completedBy',
      (value) => value !== null && typeof value === 'object' && !Array.isArray(value),
    ),
};
