import type { Flavour } from '../flavour.ts';

export const endsWithConnection: Flavour = {
  id: 'ends-with-connection',
  says: 'answers end with their connection, as in HTTP/1.0',
  alter: (mock) => ({
    ...mock,
    reply: ({ status, headers, body }, response) => {
      response.useChunkedEncodingByDefault = false;
      response.writeHead(status, { ...headers, Connection: 'close' });
      response.end(body);
    },
  }),
};
