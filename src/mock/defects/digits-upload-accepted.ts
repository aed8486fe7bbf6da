import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { uploadOf } from '../upload-of.ts';

export const digitsUploadAccepted: Defect = {
  id: 'digits-upload-accepted',
  says: 'an unknown uploadId of digits is accepted',
  family: 'lookup',
  violates: ['upload.exists'],
  alter: (mock) =>
    skipGuards(
      mock,
      ['upload'],
      (call) => uploadOf(call) === undefined && /^\d+$/.test(String(memberOf(call, 'uploadId'))),
    ),
};
