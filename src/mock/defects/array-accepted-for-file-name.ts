import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const arrayAcceptedForFileName: Defect = {
  id: 'array-accepted-for-file-name',
  says: 'fileName may be a list',
  family: 'validation',
  violates: ['body.fileName.type'],
  alter: (mock) => acceptsFor(mock, 'fileName', (value) => Array.isArray(value)),
};
