import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

export const noHttpOnArray: Defect = {
  id: 'no-http-on-array',
  says: 'a list as the body is answered with something that is no HTTP',
  family: 'transport',
  violates: ['body.json', 'error.client-not-internal'],
  alter: (mock) =>
    repliesTo(
      mock,
      ({ body }, outcome) => outcome.kind === 'refused' && 'value' in body && Array.isArray(body.value),
      ({ socket }) => {
        socket?.end('500 something broke\n');
      },
    ),
};
