import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const connectionClose: Flavour = {
  id: 'connection-close',
  says: 'every answer closes its connection',
  alter: (mock) => onEveryAnswer(mock, (answer) => withHeader(answer, 'Connection', 'close')),
};
