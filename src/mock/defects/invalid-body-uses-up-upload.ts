import type { Defect } from '../defect.ts';
import { usesUp } from '../refusal-alterations.ts';

export const invalidBodyUsesUpUpload: Defect = {
  id: 'invalid-body-uses-up-upload',
  says: 'an invalid member uses the upload up',
  family: 'effect',
  violates: ['reject.no-effect'],
  alter: (mock) => usesUp(mock, ({ details }, { body }) => details !== undefined && 'value' in body),
};
