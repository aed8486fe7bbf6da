import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const nullFileNameAccepted: Defect = {
  id: 'null-file-name-accepted',
  says: 'fileName may be null',
  family: 'validation',
  violates: ['body.fileName.null'],
  alter: (mock) => acceptsFor(mock, 'fileName', (value) => value === null),
};
