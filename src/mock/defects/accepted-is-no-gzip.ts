import { withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { onAccepted } from '../reply-alterations.ts';

export const acceptedIsNoGzip: Defect = {
  id: 'accepted-is-no-gzip',
  says: 'an accepted answer is no gzip, though it says so',
  family: 'transport',
  violates: ['endpoint.accepts-post'],
  alter: (mock) =>
    onAccepted(mock, (answer) => ({
      ...withHeader(answer, 'Content-Encoding', 'gzip'),
      body: Buffer.from('this is no gzip'),
    })),
};
