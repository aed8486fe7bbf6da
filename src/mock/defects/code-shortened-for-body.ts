import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberRefusals } from '../groups.ts';

export const codeShortenedForBody: Defect = {
  id: 'code-shortened-for-body',
  says: 'the code of an invalid body is INVALID_REQUEST',
  family: 'error',
  violates: [
    'error.code',
    'headers.content-type',
    'body.json',
    ...memberRefusals,
    'robust.values',
    'robust.body',
  ],
  alter: (mock) =>
    alterRejection(mock, (rejection) =>
      rejection.code === 'CATALOG_INVALID_REQUEST' ? { ...rejection, code: 'INVALID_REQUEST' } : rejection,
    ),
};
