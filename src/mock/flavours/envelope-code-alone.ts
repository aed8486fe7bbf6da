import type { Flavour } from '../flavour.ts';

export const envelopeCodeAlone: Flavour = {
  id: 'envelope-code-alone',
  says: 'rejections hold nothing but the code',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code }) => ({ code }),
  }),
};
