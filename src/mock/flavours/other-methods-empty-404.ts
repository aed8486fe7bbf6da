import type { Flavour } from '../flavour.ts';

export const otherMethodsEmpty404: Flavour = {
  id: 'other-methods-empty-404',
  says: 'another method is 404 without a body',
  alter: (mock) => ({ ...mock, otherMethod: () => ({ kind: 'plain', status: 404 }) }),
};
