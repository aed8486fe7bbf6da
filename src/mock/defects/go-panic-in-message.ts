import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

const message =
  'panic: runtime error: invalid memory address\n\ngoroutine 19 [running]:\nmain.complete()\n\t/go/src/catalogs/complete.go:51';

export const goPanicInMessage: Defect = {
  id: 'go-panic-in-message',
  says: 'a failure inside shows a panic of Go',
  family: 'leak',
  violates: ['error.message'],
  alter: (mock) => refusesAs(mock, 'fault', { message }),
};
