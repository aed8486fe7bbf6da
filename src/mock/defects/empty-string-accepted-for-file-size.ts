import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const emptyStringAcceptedForFileSize: Defect = {
  id: 'empty-string-accepted-for-file-size',
  says: 'fileSize may be an empty string, as if it were 0',
  family: 'validation',
  violates: ['body.fileSize.type'],
  alter: (mock) => acceptsFor(mock, 'fileSize', (value) => value === ''),
};
