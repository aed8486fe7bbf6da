import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

const message =
  'Traceback (most recent call last):\n  File "/app/catalogs/views.py", line 112, in complete\nKeyError: 0';

export const pythonTraceback: Defect = {
  id: 'python-traceback',
  says: 'an invalid member shows a Python traceback',
  family: 'leak',
  violates: ['error.message'],
  alter: (mock) => refusesAs(mock, 'body', { message }),
};
