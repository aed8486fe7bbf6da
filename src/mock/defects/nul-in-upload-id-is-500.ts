import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { failsOn } from '../refusal-alterations.ts';

export const nulInUploadIdIs500: Defect = {
  id: 'nul-in-upload-id-is-500',
  says: 'a NUL in an uploadId makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) => failsOn(mock, (call) => String(memberOf(call, 'uploadId')).includes('\0')),
};
