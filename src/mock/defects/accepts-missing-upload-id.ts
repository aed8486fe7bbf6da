import { acceptsMissing } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const acceptsMissingUploadId: Defect = {
  id: 'accepts-missing-upload-id',
  says: 'uploadId may be missing',
  family: 'validation',
  violates: ['body.uploadId.required'],
  alter: (mock) => acceptsMissing(mock, 'uploadId'),
};
