import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { usesUp } from '../refusal-alterations.ts';

export const nullSizeUsesUpUpload: Defect = {
  id: 'null-size-uses-up-upload',
  says: 'a fileSize that is null uses the upload up',
  family: 'effect',
  violates: ['reject.no-effect'],
  alter: (mock) => usesUp(mock, (_refusal, call) => memberOf(call, 'fileSize') === null),
};
