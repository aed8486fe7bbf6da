import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const emptyFileNameAccepted: Defect = {
  id: 'empty-file-name-accepted',
  says: 'fileName may be empty',
  family: 'validation',
  violates: ['body.fileName.nonempty'],
  alter: (mock) => acceptsFor(mock, 'fileName', (value) => value === ''),
};
