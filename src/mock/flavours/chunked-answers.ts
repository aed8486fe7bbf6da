import type { Flavour } from '../flavour.ts';

export const chunkedAnswers: Flavour = {
  id: 'chunked-answers',
  says: 'answers come in chunks, without a length',
  alter: (mock) => ({
    ...mock,
    reply: ({ status, headers, body }, response) => {
      response.writeHead(status, { ...headers, 'Transfer-Encoding': 'chunked' });
      const half = Math.ceil(body.length / 2);
      response.write(body.subarray(0, half));
      response.end(body.subarray(half));
    },
  }),
};
