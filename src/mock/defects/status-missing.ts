import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const statusMissing: Defect = {
  id: 'status-missing',
  says: 'an accepted answer has no status',
  family: 'accepted',
  violates: ['success.status', 'success.status.processing'],
  alter: (mock) => alterAccepted(mock, () => ({ status: undefined })),
};
