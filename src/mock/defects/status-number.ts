import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const statusNumber: Defect = {
  id: 'status-number',
  says: 'status is a number',
  family: 'accepted',
  violates: ['success.status', 'success.status.processing'],
  alter: (mock) => alterAccepted(mock, () => ({ status: 1 })),
};
