import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';
import { namesMatch } from '../texts-in.ts';

export const emojiIs500: Defect = {
  id: 'emoji-is-500',
  says: 'an emoji makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) => failsOn(mock, (call) => namesMatch(call, /\p{Emoji_Presentation}/u)),
};
