import type { Outcome } from '../answer/answer.ts';
import type { Flavour } from '../flavour.ts';
import { answersEarly } from '../reply-alterations.ts';

const tooLarge: Outcome = { kind: 'plain', status: 413, message: 'Payload too large' };

export const bodyLimit100Kb: Flavour = {
  id: 'body-limit-100-kb',
  says: 'a body over 100 KB is 413 without a code',
  alter: (mock) => answersEarly(mock, ({ bytes }) => (bytes.length > 100_000 ? tooLarge : undefined)),
};
