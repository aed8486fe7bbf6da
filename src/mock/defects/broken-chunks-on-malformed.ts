import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

export const brokenChunksOnMalformed: Defect = {
  id: 'broken-chunks-on-malformed',
  says: 'an answer about malformed JSON has broken chunks',
  family: 'transport',
  violates: ['body.json', 'robust.body', 'error.client-not-internal'],
  alter: (mock) =>
    repliesTo(
      mock,
      ({ body }, outcome) => outcome.kind === 'refused' && 'problem' in body,
      ({ socket }, { status }) => {
        socket?.end(`HTTP/1.1 ${status} Refused\r\nTransfer-Encoding: chunked\r\n\r\nnot a length\r\n`);
      },
    ),
};
