import { gzipSync } from 'node:zlib';
import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Call } from '../call.ts';
import type { Flavour } from '../flavour.ts';

// RFC 9110 section 12.5.3: without the header any coding is acceptable.
const allowed = ({ headers }: Call) => /gzip|\*/i.test(headers['accept-encoding'] ?? '*');

export const gzipAnswers: Flavour = {
  id: 'gzip-answers',
  says: 'answers are compressed where the client lets them be',
  alter: (mock) =>
    onEveryAnswer(mock, (answer, call) =>
      allowed(call) && answer.body.length > 0
        ? { ...withHeader(answer, 'Content-Encoding', 'gzip'), body: gzipSync(answer.body) }
        : answer,
    ),
};
