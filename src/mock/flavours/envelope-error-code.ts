import type { Flavour } from '../flavour.ts';

export const envelopeErrorCode: Flavour = {
  id: 'envelope-error-code',
  says: 'the code is called error_code, beside a status that says error',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({ status: 'error', error_code: code, error_description: message }),
  }),
};
