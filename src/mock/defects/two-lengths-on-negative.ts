import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

const negative = (value: unknown) =>
  Object.values(Object(value)).some((member) => typeof member === 'number' && member < 0);

export const twoLengthsOnNegative: Defect = {
  id: 'two-lengths-on-negative',
  says: 'an answer about a negative number has two lengths',
  family: 'transport',
  violates: ['body.fileSize.nonnegative', 'body.catalogId.positive', 'error.client-not-internal'],
  alter: (mock) =>
    repliesTo(
      mock,
      ({ body }, outcome) => outcome.kind === 'refused' && 'value' in body && negative(body.value),
      ({ socket }, { status }) => {
        socket?.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`);
      },
    ),
};
