import { overlook } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const emptyArrayAccepted: Defect = {
  id: 'empty-array-accepted',
  says: 'an empty list is a batch of nothing and accepted',
  family: 'validation',
  violates: ['body.json'],
  alter: (mock) => overlook(mock, (_problem, value) => Array.isArray(value) && value.length === 0),
};
