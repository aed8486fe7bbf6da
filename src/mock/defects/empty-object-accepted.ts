import { overlook } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const emptyObjectAccepted: Defect = {
  id: 'empty-object-accepted',
  says: 'an empty object is accepted',
  family: 'validation',
  violates: ['body.required.all'],
  alter: (mock) => overlook(mock, (_problem, value) => JSON.stringify(value) === '{}'),
};
