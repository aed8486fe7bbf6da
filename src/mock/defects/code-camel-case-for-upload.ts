import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { uploadRefusals } from '../groups.ts';

export const codeCamelCaseForUpload: Defect = {
  id: 'code-camel-case-for-upload',
  says: 'the code of an unknown upload is UploadNotFound',
  family: 'error',
  violates: ['error.code', ...uploadRefusals, 'robust.body'],
  alter: (mock) =>
    alterRejection(mock, (rejection) =>
      rejection.code === 'UPLOAD_NOT_FOUND' ? { ...rejection, code: 'UploadNotFound' } : rejection,
    ),
};
