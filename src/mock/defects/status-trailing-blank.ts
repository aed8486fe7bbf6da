import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const statusTrailingBlank: Defect = {
  id: 'status-trailing-blank',
  says: 'a blank follows PROCESSING',
  family: 'accepted',
  violates: ['success.status', 'success.status.processing'],
  alter: (mock) => alterAccepted(mock, () => ({ status: 'PROCESSING ' })),
};
