import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const ignoresContentType: Defect = {
  id: 'ignores-content-type',
  says: 'any Content-Type will do',
  family: 'validation',
  violates: ['headers.content-type'],
  alter: (mock) => skipGuards(mock, ['contentType']),
};
