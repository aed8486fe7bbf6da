import type { Defect } from '../defect.ts';
import { uploadRefusals } from '../groups.ts';

export const twoCodesForUnknownUpload: Defect = {
  id: 'two-codes-for-unknown-upload',
  says: 'an unknown upload is an unknown catalog as well',
  family: 'error',
  violates: ['error.code', ...uploadRefusals, 'robust.body'],
  alter: (mock) => ({
    ...mock,
    envelope: (rejection, call) =>
      rejection.code === 'UPLOAD_NOT_FOUND'
        ? {
            first: mock.envelope(rejection, call),
            second: mock.envelope({ ...rejection, code: 'CATALOG_NOT_FOUND' }, call),
          }
        : mock.envelope(rejection, call),
  }),
};
