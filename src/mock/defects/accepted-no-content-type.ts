import type { Answer } from '../answer/answer.ts';
import type { Defect } from '../defect.ts';
import { onAccepted } from '../reply-alterations.ts';

const withoutType = (headers: Answer['headers']) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type'));

export const acceptedNoContentType: Defect = {
  id: 'accepted-no-content-type',
  says: 'an accepted answer does not say what it is',
  family: 'accepted',
  violates: ['success.content-type'],
  alter: (mock) =>
    onAccepted(mock, ({ status, headers, body }) => ({ status, headers: withoutType(headers), body })),
};
