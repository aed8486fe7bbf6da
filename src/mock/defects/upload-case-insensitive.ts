import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { uploadOf } from '../upload-of.ts';

export const uploadCaseInsensitive: Defect = {
  id: 'upload-case-insensitive',
  says: 'an uploadId is found in any letter case',
  family: 'lookup',
  violates: ['upload.exists.case'],
  alter: (mock) =>
    skipGuards(mock, ['upload'], (call) => {
      const given = String(memberOf(call, 'uploadId')).toLowerCase();
      return (
        uploadOf(call) === undefined &&
        [...call.state.uploads.keys()].some((id) => id.toLowerCase() === given)
      );
    }),
};
