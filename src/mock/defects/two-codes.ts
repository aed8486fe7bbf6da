import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

const other = (code: unknown) => (code === 'CATALOG_NOT_FOUND' ? 'UPLOAD_NOT_FOUND' : 'CATALOG_NOT_FOUND');

export const twoCodes: Defect = {
  id: 'two-codes',
  says: 'every rejection carries two codes',
  family: 'error',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) => ({
    ...mock,
    envelope: (rejection, call) => [
      mock.envelope(rejection, call),
      mock.envelope({ ...rejection, code: other(rejection.code) }, call),
    ],
  }),
};
