import type { Flavour } from '../flavour.ts';

export const envelopeNumericCode: Flavour = {
  id: 'envelope-numeric-code',
  says: 'a number called code stands beside the error code',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({ error: { code: 404, status: code, message } }),
  }),
};
