import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const nullFileSizeAccepted: Defect = {
  id: 'null-file-size-accepted',
  says: 'fileSize may be null',
  family: 'validation',
  violates: ['body.fileSize.null'],
  alter: (mock) => acceptsFor(mock, 'fileSize', (value) => value === null),
};
