import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const negativeFileSizeAccepted: Defect = {
  id: 'negative-file-size-accepted',
  says: 'fileSize may be negative',
  family: 'validation',
  violates: ['body.fileSize.nonnegative'],
  alter: (mock) => acceptsFor(mock, 'fileSize', (value) => typeof value === 'number' && value < 0),
};
