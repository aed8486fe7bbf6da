import type { Flavour } from '../flavour.ts';

export const envelopeSuccessFalse: Flavour = {
  id: 'envelope-success-false',
  says: 'rejections say success false',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({ success: false, data: null, error: { type: code, message } }),
  }),
};
