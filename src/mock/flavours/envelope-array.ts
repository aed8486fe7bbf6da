import type { Flavour } from '../flavour.ts';

export const envelopeArray: Flavour = {
  id: 'envelope-array',
  says: 'errors come in a list',
  alter: (mock) => ({ ...mock, envelope: ({ code, message }) => ({ errors: [{ code, message }] }) }),
};
