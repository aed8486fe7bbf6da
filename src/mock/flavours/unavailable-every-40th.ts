import type { Outcome } from '../answer/answer.ts';
import type { Flavour } from '../flavour.ts';
import { answersEarly } from '../reply-alterations.ts';

const unavailable: Outcome = {
  kind: 'plain',
  status: 503,
  message: 'Service unavailable',
  headers: { 'Retry-After': '0' },
};

export const unavailableEvery40th: Flavour = {
  id: 'unavailable-every-40th',
  says: 'every 40th completion is 503, to be sent again at once',
  alter: (mock) => {
    let completions = 0;
    return answersEarly(mock, () => (++completions % 40 === 0 ? unavailable : undefined));
  },
};
