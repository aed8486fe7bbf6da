import { overlook } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

export const nullCompletedByAccepted: Defect = {
  id: 'null-completed-by-accepted',
  says: 'completedBy may be null',
  family: 'validation',
  violates: ['body.completedBy.null'],
  alter: (mock) =>
    overlook(
      mock,
      ({ field }, body) => field === 'completedBy' && memberOf({ body: { value: body } }, field) === null,
    ),
};
