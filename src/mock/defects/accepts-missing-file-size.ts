import { acceptsMissing } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const acceptsMissingFileSize: Defect = {
  id: 'accepts-missing-file-size',
  says: 'fileSize may be missing',
  family: 'validation',
  violates: ['body.fileSize.required'],
  alter: (mock) => acceptsMissing(mock, 'fileSize'),
};
