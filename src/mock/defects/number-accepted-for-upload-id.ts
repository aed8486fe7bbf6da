import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const numberAcceptedForUploadId: Defect = {
  id: 'number-accepted-for-upload-id',
  says: 'uploadId may be a number',
  family: 'validation',
  violates: ['body.uploadId.type'],
  alter: (mock) => acceptsFor(mock, 'uploadId', (value) => typeof value === 'number'),
};
