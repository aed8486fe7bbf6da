import type { Flavour } from '../flavour.ts';

export const messagesNameThePath: Flavour = {
  id: 'messages-name-the-path',
  says: 'messages mention the path of the operation',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({
      error: { code, message: `POST /v2/catalogs/signedurl/complete: ${message}` },
    }),
  }),
};
