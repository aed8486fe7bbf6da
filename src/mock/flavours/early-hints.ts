import type { Flavour } from '../flavour.ts';

export const earlyHints: Flavour = {
  id: 'early-hints',
  says: 'interim answers come before the final one',
  alter: (mock) => ({
    ...mock,
    reply: (answer, response, call, outcome) => {
      response.writeProcessing();
      mock.reply(answer, response, call, outcome);
    },
  }),
};
