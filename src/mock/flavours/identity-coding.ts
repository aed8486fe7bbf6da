import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const identityCoding: Flavour = {
  id: 'identity-coding',
  says: 'answers say that they are not compressed',
  alter: (mock) => onEveryAnswer(mock, (answer) => withHeader(answer, 'Content-Encoding', 'identity')),
};
