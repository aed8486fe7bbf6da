import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';

const refusal: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'completedBy is no e-mail address.' };

export const completedByOnlyEMail: Defect = {
  id: 'completed-by-only-e-mail',
  says: 'completedBy has to be an e-mail address',
  family: 'accepted',
  violates: ['endpoint.accepts-post'],
  alter: (mock) =>
    refusesToo(mock, 'body', (call) => !String(memberOf(call, 'completedBy')).includes('@'), refusal),
};
