import { alterRejection, onRejection, withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

export const codeInHeaderOnly: Defect = {
  id: 'code-in-header-only',
  says: 'the error code stands only in a header',
  family: 'error',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) =>
    onRejection(
      alterRejection(mock, (rejection) => ({ ...rejection, code: undefined })),
      (answer, { code }) => withHeader(answer, 'X-Error-Code', code),
    ),
};
