import { alterAccepted } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const acceptedNoError: Flavour = {
  id: 'accepted-no-error',
  says: 'accepted answers say that there is no error',
  alter: (mock) =>
    alterAccepted(mock, () => ({ success: true, error: null, errorCode: null, errors: [], code: 0 })),
};
