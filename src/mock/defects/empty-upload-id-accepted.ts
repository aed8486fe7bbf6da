import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const emptyUploadIdAccepted: Defect = {
  id: 'empty-upload-id-accepted',
  says: 'uploadId may be empty',
  family: 'validation',
  violates: ['body.uploadId.nonempty'],
  alter: (mock) => acceptsFor(mock, 'uploadId', (value) => value === ''),
};
