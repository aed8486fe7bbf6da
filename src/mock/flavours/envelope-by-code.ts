import type { Flavour } from '../flavour.ts';

export const envelopeByCode: Flavour = {
  id: 'envelope-by-code',
  says: 'each error code has a shape of its own',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({ [`about${String(code).length}`]: { code, message } }),
  }),
};
