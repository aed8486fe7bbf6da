import type { Defect } from '../defect.ts';
import { acceptsFor } from '../member-alterations.ts';

export const nullUploadIdAccepted: Defect = {
  id: 'null-upload-id-accepted',
  says: 'uploadId may be null',
  family: 'validation',
  violates: ['body.uploadId.null'],
  alter: (mock) => acceptsFor(mock, 'uploadId', (value) => value === null),
};
