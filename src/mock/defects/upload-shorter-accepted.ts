import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

export const uploadShorterAccepted: Defect = {
  id: 'upload-shorter-accepted',
  says: 'the beginning of an uploadId is enough',
  family: 'lookup',
  violates: ['upload.exists'],
  alter: (mock) =>
    skipGuards(mock, ['upload'], (call) => {
      const given = String(memberOf(call, 'uploadId'));
      return (
        given.length > 8 && [...call.state.uploads.keys()].some((id) => id.startsWith(given) && id !== given)
      );
    }),
};
