import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const blankBodyAccepted: Defect = {
  id: 'blank-body-accepted',
  says: 'a body of white space is accepted',
  family: 'validation',
  violates: ['body.json'],
  alter: (mock) =>
    skipGuards(mock, ['json'], ({ bytes }) => bytes.length > 0 && bytes.toString().trim() === ''),
};
