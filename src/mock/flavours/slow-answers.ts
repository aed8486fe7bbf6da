import type { Flavour } from '../flavour.ts';

export const slowAnswers: Flavour = {
  id: 'slow-answers',
  says: 'every answer takes 150 ms longer',
  alter: (mock) => ({ ...mock, delayMs: (call) => mock.delayMs(call) + 150 }),
};
