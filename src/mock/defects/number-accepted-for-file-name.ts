import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const numberAcceptedForFileName: Defect = {
  id: 'number-accepted-for-file-name',
  says: 'fileName may be a number',
  family: 'validation',
  violates: ['body.fileName.type'],
  alter: (mock) => acceptsFor(mock, 'fileName', (value) => typeof value === 'number'),
};
