import type { Flavour } from '../flavour.ts';

export const noDate: Flavour = {
  id: 'no-date',
  says: 'answers have no Date',
  alter: (mock) => ({
    ...mock,
    reply: (answer, response, call, outcome) => {
      response.sendDate = false;
      mock.reply(answer, response, call, outcome);
    },
  }),
};
