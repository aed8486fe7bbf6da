import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

export const largeBodyResets: Defect = {
  id: 'large-body-resets',
  says: 'a body over 500 KB resets the connection',
  family: 'robustness',
  violates: ['robust.body'],
  alter: (mock) =>
    repliesTo(
      mock,
      ({ bytes }) => bytes.length > 500_000,
      (response) => response.socket?.resetAndDestroy(),
    ),
};
