import { withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { onAccepted } from '../reply-alterations.ts';

export const acceptedTextPlain: Defect = {
  id: 'accepted-text-plain',
  says: 'an accepted answer says that it is plain text',
  family: 'accepted',
  violates: ['success.content-type'],
  alter: (mock) => onAccepted(mock, (answer) => withHeader(answer, 'Content-Type', 'text/plain')),
};
