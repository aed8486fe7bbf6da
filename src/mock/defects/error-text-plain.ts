import { onRejection, withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const errorTextPlain: Defect = {
  id: 'error-text-plain',
  says: 'rejections say that they are plain text',
  family: 'error',
  violates: ['error.content-type'],
  alter: (mock) => onRejection(mock, (answer) => withHeader(answer, 'Content-Type', 'text/plain')),
};
