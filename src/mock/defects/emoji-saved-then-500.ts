import type { Defect } from '../defect.ts';
import { onAccepted } from '../reply-alterations.ts';
import { namesMatch } from '../texts-in.ts';

export const emojiSavedThen500: Defect = {
  id: 'emoji-saved-then-500',
  says: 'a completion with an emoji is carried out, and the server fails afterwards',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) =>
    onAccepted(mock, (answer, call) =>
      namesMatch(call, /\p{Emoji_Presentation}/u)
        ? { ...answer, status: 500, body: Buffer.from('{"code":"INTERNAL_ERROR"}') }
        : answer,
    ),
};
