import { replaceGuard } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const malformedJsonIs500: Defect = {
  id: 'malformed-json-is-500',
  says: 'a body that is not JSON makes the server fail',
  family: 'validation',
  violates: ['body.json', 'error.client-not-internal', 'robust.body'],
  alter: (mock) =>
    replaceGuard(
      mock,
      'json',
      (former) => (call, current) =>
        former(call, current) && { code: 'INTERNAL_ERROR', message: 'Something went wrong.' },
    ),
};
