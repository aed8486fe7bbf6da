import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

export const uploadLongerAccepted: Defect = {
  id: 'upload-longer-accepted',
  says: 'anything may follow an uploadId',
  family: 'lookup',
  violates: ['upload.exists'],
  alter: (mock) =>
    skipGuards(mock, ['upload'], (call) => {
      const given = String(memberOf(call, 'uploadId'));
      return [...call.state.uploads.keys()].some((id) => given.startsWith(id) && id !== given);
    }),
};
