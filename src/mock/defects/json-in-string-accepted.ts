import type { Defect } from '../defect.ts';
import { rereads } from '../member-alterations.ts';

export const jsonInStringAccepted: Defect = {
  id: 'json-in-string-accepted',
  says: 'JSON within a string is read as well',
  family: 'validation',
  violates: ['body.json'],
  alter: (mock) =>
    rereads(mock, (value) =>
      typeof value === 'string' && value.startsWith('{') ? JSON.parse(value) : value,
    ),
};
