import type { Flavour } from '../flavour.ts';
import { onOtherMethod } from '../reply-alterations.ts';

export const otherMethods401: Flavour = {
  id: 'other-methods-401',
  says: 'another method is AUTHENTICATION_FAILED',
  alter: (mock) =>
    onOtherMethod(mock, () => ({
      kind: 'refused',
      refusal: { code: 'AUTHENTICATION_FAILED', message: 'No credentials for this method.' },
    })),
};
