import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';
import { textsIn } from '../texts-in.ts';

export const resetsOnOneCharacter: Defect = {
  id: 'resets-on-one-character',
  says: 'a completedBy of one character resets the connection',
  family: 'transport',
  violates: ['endpoint.accepts-post'],
  alter: (mock) =>
    repliesTo(
      mock,
      (call) => /^\S$/.test(textsIn(call)[1] ?? ''),
      (response) => response.socket?.resetAndDestroy(),
    ),
};
