import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { repliesTo } from '../reply-alterations.ts';

export const lengthTooShortOnNumber: Defect = {
  id: 'length-too-short-on-number',
  says: 'an answer about a fileName that is a number says that it is shorter than it is',
  family: 'transport',
  violates: ['body.fileName.type', 'error.code'],
  alter: (mock) =>
    repliesTo(
      mock,
      (call, { kind }) => kind === 'refused' && typeof memberOf(call, 'fileName') === 'number',
      ({ socket }, { status, body }) => {
        socket?.end(
          `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n${body}`,
        );
      },
    ),
};
