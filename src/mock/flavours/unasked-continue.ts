import type { Flavour } from '../flavour.ts';

export const unaskedContinue: Flavour = {
  id: 'unasked-continue',
  says: 'a 100 Continue that nobody asked for comes before each answer',
  alter: (mock) => ({
    ...mock,
    reply: (answer, response, call, outcome) => {
      response.writeContinue();
      mock.reply(answer, response, call, outcome);
    },
  }),
};
