import type { Flavour } from '../flavour.ts';
import { onOtherMethod } from '../reply-alterations.ts';

export const otherMethodsInvalidRequest: Flavour = {
  id: 'other-methods-invalid-request',
  says: 'another method is CATALOG_INVALID_REQUEST',
  alter: (mock) =>
    onOtherMethod(mock, () => ({
      kind: 'refused',
      refusal: { code: 'CATALOG_INVALID_REQUEST', message: 'POST is needed.', status: 405 },
    })),
};
