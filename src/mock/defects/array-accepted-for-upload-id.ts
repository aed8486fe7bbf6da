import type { Defect } from '../defect.ts';
import { rereadsMember } from '../member-alterations.ts';

export const arrayAcceptedForUploadId: Defect = {
  id: 'array-accepted-for-upload-id',
  says: 'uploadId may stand in a list of one',
  family: 'validation',
  violates: ['body.uploadId.type'],
  alter: (mock) =>
    rereadsMember(mock, 'uploadId', (value) =>
      Array.isArray(value) && value.length === 1 ? value[0] : value,
    ),
};
