import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';
import { namesMatch } from '../texts-in.ts';

export const lineBreakSavedThenReset: Defect = {
  id: 'line-break-saved-then-reset',
  says: 'a completion with a line break is carried out, and the connection is cut',
  family: 'transport',
  violates: ['robust.values'],
  alter: (mock) =>
    repliesTo(
      mock,
      (call, { kind }) => kind === 'accepted' && namesMatch(call, /\r\n/),
      (response) => response.destroy(),
    ),
};
