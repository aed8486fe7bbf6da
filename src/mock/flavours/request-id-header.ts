import { randomUUID } from 'node:crypto';
import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const requestIdHeader: Flavour = {
  id: 'request-id-header',
  says: 'answers carry a request id and rate limits',
  alter: (mock) =>
    onEveryAnswer(mock, (answer) =>
      withHeader(withHeader(answer, 'X-Request-Id', randomUUID()), 'X-RateLimit-Remaining', '99'),
    ),
};
