import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { uploadOf } from '../upload-of.ts';

export const unknownUploadAccepted: Defect = {
  id: 'unknown-upload-accepted',
  says: 'an upload that does not exist can be completed',
  family: 'lookup',
  violates: ['upload.exists', 'upload.exists.case'],
  alter: (mock) => skipGuards(mock, ['upload'], (call) => uploadOf(call) === undefined),
};
