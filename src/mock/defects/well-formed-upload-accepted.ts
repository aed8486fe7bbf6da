import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { uploadOf } from '../upload-of.ts';

export const wellFormedUploadAccepted: Defect = {
  id: 'well-formed-upload-accepted',
  says: 'an unknown uploadId of the usual form is accepted',
  family: 'lookup',
  violates: ['upload.exists'],
  alter: (mock) =>
    skipGuards(
      mock,
      ['upload'],
      (call) =>
        uploadOf(call) === undefined && /^upload_[A-Za-z0-9]{12}$/.test(String(memberOf(call, 'uploadId'))),
    ),
};
