import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const statusSpelledProcessing: Defect = {
  id: 'status-spelled-processing',
  says: 'status is PROCESSING in lower case',
  family: 'accepted',
  violates: ['success.status', 'success.status.processing'],
  alter: (mock) => alterAccepted(mock, () => ({ status: 'processing' })),
};
