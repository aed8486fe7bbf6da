import type { Defect } from '../defect.ts';
import { memberRefusals } from '../groups.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const invalidBodyIsInternal: Defect = {
  id: 'invalid-body-is-internal',
  says: 'an invalid member is INTERNAL_ERROR',
  family: 'error',
  violates: ['error.client-not-internal', 'body.json', ...memberRefusals, 'robust.values'],
  alter: (mock) => refusesAs(mock, 'body', { code: 'INTERNAL_ERROR' }),
};
