import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const serverHeaders: Flavour = {
  id: 'server-headers',
  says: 'answers name the server and its parts',
  alter: (mock) =>
    onEveryAnswer(mock, (answer) =>
      withHeader(withHeader(answer, 'Server', 'nginx/1.25.3'), 'X-Powered-By', 'Express'),
    ),
};
