import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const blankFileNameAccepted: Defect = {
  id: 'blank-file-name-accepted',
  says: 'fileName may be blanks, though not empty',
  family: 'validation',
  violates: ['body.fileName.nonempty'],
  alter: (mock) => acceptsFor(mock, 'fileName', (value) => typeof value === 'string' && /^\s+$/.test(value)),
};
