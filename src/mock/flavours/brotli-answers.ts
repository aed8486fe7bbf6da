import { brotliCompressSync } from 'node:zlib';
import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const brotliAnswers: Flavour = {
  id: 'brotli-answers',
  says: 'answers are compressed with Brotli',
  alter: (mock) =>
    onEveryAnswer(mock, (answer) =>
      answer.body.length > 0
        ? { ...withHeader(answer, 'Content-Encoding', 'br'), body: brotliCompressSync(answer.body) }
        : answer,
    ),
};
