import type { Flavour } from '../flavour.ts';

export const envelopeTopLevelArray: Flavour = {
  id: 'envelope-top-level-array',
  says: 'the body of a rejection is a list',
  alter: (mock) => ({ ...mock, envelope: ({ code, message }) => [{ code, message }] }),
};
