import { onRejection } from '../alterations.ts';
import type { Answer } from '../answer/answer.ts';
import type { Defect } from '../defect.ts';

const withoutType = (headers: Answer['headers']) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type'));

export const errorNoContentType: Defect = {
  id: 'error-no-content-type',
  says: 'rejections do not say what they are',
  family: 'error',
  violates: ['error.content-type'],
  alter: (mock) =>
    onRejection(mock, ({ status, headers, body }) => ({ status, headers: withoutType(headers), body })),
};
