import type { Flavour } from '../flavour.ts';

export const accepted201: Flavour = {
  id: 'accepted-201',
  says: 'an accepted completion is 201',
  alter: (mock) => ({ ...mock, acceptedStatus: 201 }),
};
