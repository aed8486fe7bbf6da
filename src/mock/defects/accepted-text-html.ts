import { withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { onAccepted } from '../reply-alterations.ts';

export const acceptedTextHtml: Defect = {
  id: 'accepted-text-html',
  says: 'an accepted answer says that it is HTML',
  family: 'accepted',
  violates: ['success.content-type'],
  alter: (mock) =>
    onAccepted(mock, (answer) => withHeader(answer, 'Content-Type', 'text/html; charset=utf-8')),
};
