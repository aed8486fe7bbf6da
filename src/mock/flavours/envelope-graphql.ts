import type { Flavour } from '../flavour.ts';

export const envelopeGraphql: Flavour = {
  id: 'envelope-graphql',
  says: 'the code stands in the extensions of an error',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({ data: null, errors: [{ message, extensions: { code } }] }),
  }),
};
