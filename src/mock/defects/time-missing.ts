import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const timeMissing: Defect = {
  id: 'time-missing',
  says: 'an accepted answer has no estimate',
  family: 'accepted',
  violates: ['success.estimatedCompletionTime'],
  alter: (mock) => alterAccepted(mock, () => ({ estimatedCompletionTime: undefined })),
};
