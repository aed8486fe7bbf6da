import { deflateSync } from 'node:zlib';
import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const deflateAnswers: Flavour = {
  id: 'deflate-answers',
  says: 'answers are compressed with deflate',
  alter: (mock) =>
    onEveryAnswer(mock, (answer) =>
      answer.body.length > 0
        ? { ...withHeader(answer, 'Content-Encoding', 'deflate'), body: deflateSync(answer.body) }
        : answer,
    ),
};
