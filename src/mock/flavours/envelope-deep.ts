import type { Flavour } from '../flavour.ts';

export const envelopeDeep: Flavour = {
  id: 'envelope-deep',
  says: 'the code stands five levels deep',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({
      response: { result: { failure: { cause: { identifier: code } } } },
      note: message,
    }),
  }),
};
