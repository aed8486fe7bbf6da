import type { Defect } from '../defect.ts';
import { usesUp } from '../refusal-alterations.ts';
import { uploadOf } from '../upload-of.ts';

export const thirdRejectionLocksUpload: Defect = {
  id: 'third-rejection-locks-upload',
  says: 'an upload is locked after three rejections',
  family: 'effect',
  violates: ['reject.no-effect'],
  alter: (mock) => {
    const counts = new Map<string, number>();
    return usesUp(mock, (_refusal, call) => {
      const id = uploadOf(call)?.id ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
      return (counts.get(id) ?? 0) >= 3;
    });
  },
};
