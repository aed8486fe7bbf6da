import type { Flavour } from '../flavour.ts';

export const envelopeCodeTwice: Flavour = {
  id: 'envelope-code-twice',
  says: 'the code stands at two places',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({ code, errors: [{ code, message }] }),
  }),
};
