import { onRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const errorAs200: Defect = {
  id: 'error-as-200',
  says: 'rejections come with status 200',
  family: 'error',
  violates: ['status.class'],
  alter: (mock) => onRejection(mock, (answer) => ({ ...answer, status: 200 })),
};
