import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';

export const emptyBodyIs500: Defect = {
  id: 'empty-body-is-500',
  says: 'an empty body makes the server fail',
  family: 'validation',
  violates: ['body.json', 'error.client-not-internal'],
  alter: (mock) => failsOn(mock, ({ bytes }) => bytes.length === 0),
};
