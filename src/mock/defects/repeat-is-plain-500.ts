import type { Outcome } from '../answer/answer.ts';
import type { Defect } from '../defect.ts';
import { answersEarly } from '../reply-alterations.ts';
import { uploadOf } from '../upload-of.ts';

const failure: Outcome = { kind: 'plain', status: 500, message: 'Something went wrong.' };

export const repeatIsPlain500: Defect = {
  id: 'repeat-is-plain-500',
  says: 'a second completion makes the server fail, without INTERNAL_ERROR',
  family: 'error',
  violates: ['error.internal'],
  alter: (mock) =>
    answersEarly(mock, (call) => (uploadOf(call)?.state === 'completed' ? failure : undefined)),
};
