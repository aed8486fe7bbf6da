import { onRejection } from '../alterations.ts';
import type { Answer } from '../answer/answer.ts';
import type { Defect } from '../defect.ts';

export const every4thRejectionIsTheLastOne: Defect = {
  id: 'every-4th-rejection-is-the-last-one',
  says: 'every fourth rejection is the one that was meant for the request before',
  family: 'intermittent',
  violates: [
    ...['headers.token.missing', 'headers.token.invalid', 'headers.account-id', 'authorization.catalog'],
    ...['body.json', 'body.required.all', 'upload.exists', 'catalog.exists', 'error.internal'],
  ],
  alter: (mock) => {
    let last: Answer | undefined;
    let count = 0;
    return onRejection(mock, (answer) => {
      const given = ++count % 4 === 0 && last ? last : answer;
      last = answer;
      return given;
    });
  },
};
