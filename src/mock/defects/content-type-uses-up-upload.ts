import type { Defect } from '../defect.ts';
import { usesUp } from '../refusal-alterations.ts';

export const contentTypeUsesUpUpload: Defect = {
  id: 'content-type-uses-up-upload',
  says: 'a wrong content type uses the upload up',
  family: 'effect',
  violates: ['reject.no-effect'],
  alter: (mock) => usesUp(mock, ({ status }) => status === 415),
};
