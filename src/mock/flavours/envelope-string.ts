import type { Flavour } from '../flavour.ts';

export const envelopeString: Flavour = {
  id: 'envelope-string',
  says: 'the body of a rejection is the code as a string',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code }) => code,
  }),
};
