import type { Defect } from '../defect.ts';
import { isRefusedAs, repliesTo } from '../reply-alterations.ts';

export const internalResets: Defect = {
  id: 'internal-resets',
  says: 'a failure inside resets the connection',
  family: 'error',
  violates: ['error.internal'],
  alter: (mock) =>
    repliesTo(
      mock,
      (_call, outcome) => isRefusedAs(outcome, 'INTERNAL_ERROR'),
      (response) => response.socket?.resetAndDestroy(),
    ),
};
