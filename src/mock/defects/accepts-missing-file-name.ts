import { acceptsMissing } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const acceptsMissingFileName: Defect = {
  id: 'accepts-missing-file-name',
  says: 'fileName may be missing',
  family: 'validation',
  violates: ['body.fileName.required'],
  alter: (mock) => acceptsMissing(mock, 'fileName'),
};
