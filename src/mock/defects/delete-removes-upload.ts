import type { Defect } from '../defect.ts';
import { onOtherMethod } from '../reply-alterations.ts';
import { uploadOf } from '../upload-of.ts';

export const deleteRemovesUpload: Defect = {
  id: 'delete-removes-upload',
  says: 'DELETE is refused and removes the upload all the same',
  family: 'effect',
  violates: ['reject.no-effect'],
  alter: (mock) =>
    onOtherMethod(mock, (call) => {
      if (call.method === 'DELETE') call.state.uploads.delete(uploadOf(call)?.id ?? '');
      return undefined;
    }),
};
