import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const falseAcceptedForFileName: Defect = {
  id: 'false-accepted-for-file-name',
  says: 'fileName may be false',
  family: 'validation',
  violates: ['body.fileName.type'],
  alter: (mock) => acceptsFor(mock, 'fileName', (value) => value === false),
};
