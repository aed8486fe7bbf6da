import type { Defect } from '../defect.ts';
import { rereadsMember } from '../member-alterations.ts';
import { memberOf } from '../member-of.ts';

export const objectAcceptedForUploadId: Defect = {
  id: 'object-accepted-for-upload-id',
  says: 'uploadId may be an object that holds the value',
  family: 'validation',
  violates: ['body.uploadId.type'],
  alter: (mock) =>
    rereadsMember(mock, 'uploadId', (value) => memberOf({ body: { value } }, 'value') ?? value),
};
