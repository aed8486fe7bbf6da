import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const emptyBodyAccepted: Defect = {
  id: 'empty-body-accepted',
  says: 'an empty body is accepted',
  family: 'validation',
  violates: ['body.json'],
  alter: (mock) => skipGuards(mock, ['json'], ({ bytes }) => bytes.length === 0),
};
