import type { Flavour } from '../flavour.ts';

export const accepted202: Flavour = {
  id: 'accepted-202',
  says: 'an accepted completion is 202',
  alter: (mock) => ({ ...mock, acceptedStatus: 202 }),
};
