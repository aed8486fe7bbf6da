import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { uploadRefusals } from '../groups.ts';
import { uploadOf } from '../upload-of.ts';

export const every4thUnknownUploadAccepted: Defect = {
  id: 'every-4th-unknown-upload-accepted',
  says: 'every fourth unknown upload is accepted',
  family: 'intermittent',
  violates: uploadRefusals,
  alter: (mock) => {
    let unknown = 0;
    return skipGuards(mock, ['upload'], (call) => uploadOf(call) === undefined && ++unknown % 4 === 0);
  },
};
