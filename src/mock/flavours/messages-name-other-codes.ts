import type { Flavour } from '../flavour.ts';

export const messagesNameOtherCodes: Flavour = {
  id: 'messages-name-other-codes',
  says: 'messages mention other codes inside a sentence',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({
      error: { code, message: `${message} This is neither CATALOG_NOT_FOUND nor INTERNAL_ERROR.` },
    }),
  }),
};
