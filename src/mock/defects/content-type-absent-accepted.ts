import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const contentTypeAbsentAccepted: Defect = {
  id: 'content-type-absent-accepted',
  says: 'Content-Type may be absent',
  family: 'validation',
  violates: ['headers.content-type'],
  alter: (mock) => skipGuards(mock, ['contentType'], ({ headers }) => headers['content-type'] === undefined),
};
