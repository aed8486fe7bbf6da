import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';
import { textsIn } from '../texts-in.ts';

export const nulResets: Defect = {
  id: 'nul-resets',
  says: 'a NUL in a name resets the connection',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) =>
    repliesTo(
      mock,
      (call) => textsIn(call).some((text) => text.includes('\0')),
      (response) => response.socket?.resetAndDestroy(),
    ),
};
