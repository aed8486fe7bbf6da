import type { Flavour } from '../flavour.ts';

export const lowerCaseHeaderNames: Flavour = {
  id: 'lower-case-header-names',
  says: 'names of headers are in lower case on the wire',
  alter: (mock) => ({
    ...mock,
    reply: ({ status, headers, body }, response) => {
      response.sendDate = false;
      const fields = { ...headers, Date: new Date().toUTCString(), 'Content-Length': String(body.length) };
      const lowered = Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value] as const);
      response.writeHead(status, Object.fromEntries(lowered));
      response.end(body);
    },
  }),
};
