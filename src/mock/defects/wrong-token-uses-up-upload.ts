import type { Defect } from '../defect.ts';
import { usesUp } from '../refusal-alterations.ts';

export const wrongTokenUsesUpUpload: Defect = {
  id: 'wrong-token-uses-up-upload',
  says: 'a wrong token uses the upload up',
  family: 'effect',
  violates: ['auth.before-work', 'reject.no-effect'],
  alter: (mock) => usesUp(mock, ({ code }) => code === 'AUTHENTICATION_FAILED'),
};
