import type { Defect } from '../defect.ts';
import { rereads } from '../member-alterations.ts';

export const arrayAroundAccepted: Defect = {
  id: 'array-around-accepted',
  says: 'a list of one object is accepted as the object',
  family: 'validation',
  violates: ['body.json'],
  alter: (mock) => rereads(mock, (value) => (Array.isArray(value) && value.length === 1 ? value[0] : value)),
};
