import type { Outcome } from '../answer/answer.ts';
import type { Flavour } from '../flavour.ts';
import { answersEarly } from '../reply-alterations.ts';

const busy: Outcome = {
  kind: 'plain',
  status: 429,
  message: 'Too many requests',
  headers: { 'Retry-After': '0' },
};

export const busyEvery30th: Flavour = {
  id: 'busy-every-30th',
  says: 'every 30th completion is 429, to be sent again at once',
  alter: (mock) => {
    let completions = 0;
    return answersEarly(mock, () => (++completions % 30 === 0 ? busy : undefined));
  },
};
