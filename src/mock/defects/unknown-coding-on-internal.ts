import { onRejection, withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const unknownCodingOnInternal: Defect = {
  id: 'unknown-coding-on-internal',
  says: 'a failure inside is answered in a coding that nobody asked for',
  family: 'transport',
  violates: ['error.internal'],
  alter: (mock) =>
    onRejection(mock, (answer, { code }) =>
      code === 'INTERNAL_ERROR' ? withHeader(answer, 'Content-Encoding', 'x-private') : answer,
    ),
};
