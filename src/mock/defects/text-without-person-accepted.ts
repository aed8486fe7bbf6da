import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

export const textWithoutPersonAccepted: Defect = {
  id: 'text-without-person-accepted',
  says: 'what is not declared as JSON may lack completedBy',
  family: 'validation',
  violates: ['body.completedBy.required', 'headers.content-type'],
  alter: (mock) =>
    skipGuards(
      mock,
      ['contentType', 'body'],
      (call) => call.headers['content-type'] === 'text/plain' && memberOf(call, 'completedBy') === undefined,
    ),
};
