import { withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { onAccepted } from '../reply-alterations.ts';

export const every10thAcceptedIsNoGzip: Defect = {
  id: 'every-10th-accepted-is-no-gzip',
  says: 'one in ten accepted answers is no gzip, though it says so',
  family: 'intermittent',
  violates: ['success.stable'],
  alter: (mock) =>
    onAccepted(mock, (answer, { state }) =>
      state.counters.accepted % 10 === 0
        ? { ...withHeader(answer, 'Content-Encoding', 'gzip'), body: Buffer.from('this is no gzip') }
        : answer,
    ),
};
