import type { Defect } from '../defect.ts';
import { uploadOf } from '../upload-of.ts';

export const rejectionUsesUpUpload: Defect = {
  id: 'rejection-uses-up-upload',
  says: 'a rejected completion uses the upload up',
  family: 'effect',
  violates: ['reject.no-effect', 'auth.before-work'],
  alter: (mock) => ({
    ...mock,
    afterRefusal: (refusal, call) => {
      mock.afterRefusal(refusal, call);
      call.state.uploads.delete(uploadOf(call)?.id ?? '');
    },
  }),
};
