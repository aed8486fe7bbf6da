import { onRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

export const errorBodyEmpty: Defect = {
  id: 'error-body-empty',
  says: 'rejections have no body',
  family: 'error',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) => onRejection(mock, ({ status }) => ({ status, headers: {}, body: Buffer.alloc(0) })),
};
