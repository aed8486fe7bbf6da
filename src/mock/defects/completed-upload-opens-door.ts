import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { uploadOf } from '../upload-of.ts';

export const completedUploadOpensDoor: Defect = {
  id: 'completed-upload-opens-door',
  says: 'a completion that is remembered is answered without a look at the token',
  family: 'credentials',
  violates: ['headers.token.invalid'],
  alter: (mock) => ({
    ...skipGuards(mock, ['token', 'account'], (call) => uploadOf(call)?.state === 'completed'),
    repeat: 'same-job',
  }),
};
