import type { Flavour } from '../flavour.ts';

export const envelopeFlat: Flavour = {
  id: 'envelope-flat',
  says: 'code and message are at the top level',
  alter: (mock) => ({ ...mock, envelope: ({ code, message }) => ({ code, message }) }),
};
