import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const contentTypeTextAccepted: Defect = {
  id: 'content-type-text-accepted',
  says: 'text/plain will do as the content type',
  family: 'validation',
  violates: ['headers.content-type'],
  alter: (mock) =>
    skipGuards(mock, ['contentType'], ({ headers }) => headers['content-type'] === 'text/plain'),
};
