import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

export const codeUndocumentedForRange: Defect = {
  id: 'code-undocumented-for-range',
  says: 'a negative fileSize has a code of its own',
  family: 'error',
  violates: ['error.code', 'body.fileSize.nonnegative'],
  alter: (mock) =>
    alterRejection(mock, (rejection, call) =>
      Number(memberOf(call, 'fileSize')) < 0 ? { ...rejection, code: 'FILE_SIZE_OUT_OF_RANGE' } : rejection,
    ),
};
