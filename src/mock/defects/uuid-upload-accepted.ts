import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { uploadOf } from '../upload-of.ts';

export const uuidUploadAccepted: Defect = {
  id: 'uuid-upload-accepted',
  says: 'an unknown uploadId that is a UUID is accepted',
  family: 'lookup',
  violates: ['upload.exists'],
  alter: (mock) =>
    skipGuards(
      mock,
      ['upload'],
      (call) =>
        uploadOf(call) === undefined &&
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/.test(String(memberOf(call, 'uploadId'))),
    ),
};
