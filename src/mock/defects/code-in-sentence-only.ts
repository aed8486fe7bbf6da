import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

export const codeInSentenceOnly: Defect = {
  id: 'code-in-sentence-only',
  says: 'the error code stands only inside the message',
  family: 'error',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) =>
    alterRejection(mock, (rejection) => ({
      ...rejection,
      code: undefined,
      message: `${rejection.code}: ${rejection.message}`,
    })),
};
