import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const emptyArrayAcceptedForFileSize: Defect = {
  id: 'empty-array-accepted-for-file-size',
  says: 'fileSize may be an empty list, as if it were 0',
  family: 'validation',
  violates: ['body.fileSize.type'],
  alter: (mock) => acceptsFor(mock, 'fileSize', (value) => Array.isArray(value) && value.length === 0),
};
