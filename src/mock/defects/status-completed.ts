import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const statusCompleted: Defect = {
  id: 'status-completed',
  says: 'status is COMPLETED at once',
  family: 'accepted',
  violates: ['success.status.processing'],
  alter: (mock) => alterAccepted(mock, () => ({ status: 'COMPLETED' })),
};
