import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const wordAcceptedForFileSize: Defect = {
  id: 'word-accepted-for-file-size',
  says: 'fileSize may be a word, as if it were not there',
  family: 'validation',
  violates: ['body.fileSize.type'],
  alter: (mock) =>
    acceptsFor(mock, 'fileSize', (value) => typeof value === 'string' && Number.isNaN(Number(value))),
};
